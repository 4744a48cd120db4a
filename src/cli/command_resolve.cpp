#include "cli/commands.hpp"
#include "cli/place_options.hpp"
#include "cli/resolved_name.hpp"
#include "gazetteer/gazetteer.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace dateline {
namespace {

struct Options {
    std::vector<std::string> names;
    PlaceOptions place;
    std::size_t limit = 5;
    bool json = false;
};

constexpr const char* footer =
    R"(A name may carry what contains it: "Springfield, Illinois", "Hit, Iraq". It is matched exactly, then without
regard to case, accents and punctuation, then as a transliteration variant. Coordinates are WGS84 degrees,
latitude first. Scores run from 0 to 1. A name that nothing has is reported on standard error with near misses,
and the exit code is 3.

--json writes one object a line for each name: schema_version gazetteer_version name matches near_misses; in
matches: id other_ids name kind feature_code country country_name admin1 latitude longitude extent (disc or area)
radius_m extent_source population time_zone disputed score how (exact, folded, loose, fuzzy) matched_name
name_kind reasons.)";

std::string limits_of(const SearchOptions& search) {
    std::string limits;
    if (search.kind) limits = fmt::format("of kind {}", name_of(*search.kind));
    if (!search.in.empty()) limits += fmt::format("{}in {}", limits.empty() ? "" : " ", search.in);
    return limits;
}

ResolvedName resolved(const std::string& name, const Gazetteer& gazetteer, const SearchOptions& search) {
    auto matches = gazetteer.find(name, search);
    const bool found = !matches.empty() && matches.front().how != MatchHow::fuzzy;
    return found ? ResolvedName{name, {}, std::move(matches), {}}
                 : ResolvedName{name, limits_of(search), {}, std::move(matches)};
}

/// Answers one name after the other, as they come.
class Answers {
public:
    Answers(const Options& options, CommandContext& context)
        : gazetteer_{Gazetteer::open_default()}, context_{context}, json_{options.json} {
        search_ = search_options(options.place, gazetteer_);
        search_.limit = options.limit;
    }

    void answer(const std::string& name) {
        const auto answer = resolved(name, gazetteer_, search_);
        if (answer.matches.empty()) {
            fmt::print(context_.remarks, "dateline: {}\n", unknown_as_text(answer));
            context_.exit_code = exit_code::input;
        }
        if (json_) {
            context_.out << resolved_as_json(answer, gazetteer_.version()) << '\n';
        } else if (!answer.matches.empty()) {
            if (!first_) context_.out << '\n';
            context_.out << resolved_as_text(answer);
            first_ = false;
        }
    }

    void answer_lines(std::istream& in) {
        for (std::string line; std::getline(in, line);) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) answer(line);
        }
    }

private:
    Gazetteer gazetteer_;
    CommandContext& context_;
    SearchOptions search_;
    bool json_;
    bool first_ = true;
};

void run(const Options& options, CommandContext& context) {
    Answers answers{options, context};
    for (const auto& name : options.names) {
        name == "-" ? answers.answer_lines(context.in) : answers.answer(name);
    }
}

}  // namespace

void add_resolve_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("resolve", "Find the places that a name may mean, best first");
    command
        ->add_option("NAME", options->names,
                     "Place names or ids; - reads them from standard input, one a line")
        ->required()
        ->type_name("");
    add_place_options(*command, options->place);
    command->add_option("--limit", options->limit, "At most so many places for a name")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str()
        ->type_name("COUNT");
    command->add_flag("--json", options->json, "One JSON object a line for each name");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
