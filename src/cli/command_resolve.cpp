#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/place_options.hpp"
#include "cli/resolved_name.hpp"
#include "cli/search_region.hpp"
#include "cli/terminal.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geo/coordinate_text.hpp"
#include "text/printable.hpp"

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
    RegionOptions region;
    std::size_t limit = 5;
    bool json = false;
};

constexpr const char* footer =
    R"(A name may carry what contains it: "Springfield, Illinois", "Hit, Iraq". It is matched exactly, then without
regard to case, accents and punctuation, then as a transliteration variant. An id (gn:98182) gives its place,
coordinates (33.3152,44.3661 and other forms) the places nearest to them. Without NAME, --near lists what is
nearest to a point, --within sets how far, and --box lists what is in a box; --in and --kind narrow both.
Coordinates are WGS84 degrees, latitude first. Scores run from 0 to 1. A name that nothing has is reported on
standard error with near misses: names within one edit (a letter missing, added, wrong, or two swapped) for
4 to 6 letters, two up to 11, three for longer ones. The exit code is then 3.

--json writes one object a line for each name: schema_version gazetteer_version name matches near_misses; in
matches: id other_ids name kind feature_code country country_name admin1 latitude longitude extent (disc or area)
radius_m extent_source population time_zone disputed score how (exact, folded, transliterated, fuzzy, position)
edits (of a fuzzy one) matched_name name_kind reasons, government_of (the country whose government
the name is also said for).)";

std::string limits_of(const SearchOptions& search) {
    std::vector<std::string> limits;
    if (search.kind) limits.push_back(fmt::format("of kind {}", name_of(*search.kind)));
    if (!search.in.empty()) limits.push_back(fmt::format("in {}", search.in));
    if (search.within) limits.push_back(fmt::format("within {:.0f} m", search.within->value()));
    if (search.box) limits.emplace_back("in the box");
    return fmt::format("{}", fmt::join(limits, " "));
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
        : gazetteer_{gazetteer_in_use(context)}, context_{context}, json_{options.json} {
        search_ = search_options(options.place, gazetteer_);
        search_.limit = options.limit;
        limit_to_region(search_, options.region);
    }

    void answer(const std::string& name) {
        if (const auto position = position_from(name)) return answer_position(name, position->point);
        if (search_.within && !search_.near) throw UsageError("--within says how far from --near: give both");
        const auto answer = resolved(name, gazetteer_, search_);
        show(answer, unknown_as_text(answer));
    }

    /// For no name: what is near the point, or in the box, that the options give.
    void answer_options(const Options& options) {
        if (search_.near) return answer_position(options.place.near, *search_.near);
        if (!search_.box)
            throw UsageError("resolve needs a NAME, or --near, or --box; dateline resolve -h says more");
        answer_position(options.region.box, std::nullopt);
    }

    void answer_lines(std::istream& in) {
        for (std::string line; std::getline(in, line);) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) answer(line);
        }
    }

private:
    void answer_position(const std::string& asked, std::optional<LatLon> point) {
        auto search = search_;
        if (point) search.near = point;
        const ResolvedName answer{asked, limits_of(search), gazetteer_.find_by_position(search), {}};
        show(answer, fmt::format("no place {} is there", printable(answer.limits)));
    }

    void show(const ResolvedName& answer, const std::string& remark_if_none) {
        if (answer.matches.empty()) {
            fmt::print(context_.remarks, "dateline: {}\n", remark_if_none);
            context_.exit_code = exit_code::input;
        }
        if (json_) {
            context_.out << resolved_as_json(answer, gazetteer_.version()) << '\n';
        } else if (!answer.matches.empty()) {
            if (!first_) context_.out << '\n';
            std::vector<Place> places;
            for (const Match& match : answer.matches) places.push_back(match.place);
            context_.out << shown_on(terminal_of(context_.out), resolved_as_text(answer), 5, places);
            first_ = false;
        }
    }

    Gazetteer gazetteer_;
    CommandContext& context_;
    SearchOptions search_;
    bool json_;
    bool first_ = true;
};

void run(const Options& options, CommandContext& context) {
    Answers answers{options, context};
    if (options.names.empty()) return answers.answer_options(options);
    for (const auto& name : options.names) {
        name == "-" ? answers.answer_lines(context.in) : answers.answer(name);
    }
}

}  // namespace

void add_resolve_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "resolve", "Find the places that a name may mean, best first, or that lie near a point");
    command
        ->add_option("NAME", options->names,
                     "Place names, ids or coordinates; - reads them from standard input, one a line")
        ->type_name("");
    add_place_options(*command, options->place);
    add_region_options(*command, options->region);
    command->add_option("--limit", options->limit, "At most so many places for a name, 1 to 1000")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str()
        ->type_name("COUNT");
    command->add_flag("--json", options->json, "One JSON object a line for each name");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
