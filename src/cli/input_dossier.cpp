#include "cli/input_dossier.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "cli/input_reader.hpp"
#include "cli/ordered_work.hpp"
#include "dossier/append_dossier.hpp"
#include "judging/judge.hpp"
#include "judging/tolerance_file.hpp"
#include "reading/read_articles.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>

namespace dateline {
namespace {

std::chrono::year_month_day date_from(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    char dash1 = 0;
    char dash2 = 0;
    std::istringstream stream{text};
    stream >> year >> dash1 >> month >> dash2 >> day;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    const bool whole = stream && (stream >> std::ws).eof();
    if (!whole || dash1 != '-' || dash2 != '-' || !date.ok()) {
        throw InputError(fmt::format("--date {}: not a date; write YYYY-MM-DD, as in 2020-01-08", text));
    }
    return date;
}

ArticleFacts facts_from(const InputOptions& options) {
    ArticleFacts facts;
    facts.outlet = options.outlet;
    if (!options.date.empty()) facts.published = date_from(options.date);
    return facts;
}

/// Ends the reading: unlike an InputError, it is no fault of one file, with which the others could go on.
class TooMuchInput : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One dossier holds all its articles and what is found in them in memory: in news about four times as much
/// as the text, where every other word is a name a hundred times as much, about a kilobyte a mention.
constexpr std::size_t dossier_limit_bytes = 256'000'000;
constexpr std::size_t dossier_limit_mentions = 1'000'000;

[[noreturn]] void refuse_as_too_much(std::string_view what) {
    throw TooMuchInput(fmt::format(
        "the articles {}, and one dossier holds all that in memory; `dateline check` and `dateline read "
        "--ndjson` take any number of articles",
        what));
}

void hold_to_limit(std::size_t text_bytes) {
    if (text_bytes > dossier_limit_bytes)
        refuse_as_too_much(fmt::format("are more than {} MB together", dossier_limit_bytes / 1'000'000));
}

void hold_to_limit(const Dossier& dossier) {
    if (dossier.mentions.size() > dossier_limit_mentions)
        refuse_as_too_much(
            fmt::format("name more than {} million places", dossier_limit_mentions / 1'000'000));
}

/// What the options say of how claims are judged.
Tolerances tolerances_from(const InputOptions& options) {
    constexpr std::size_t limit_bytes = 1'000'000;
    Tolerances tolerances = tolerances_named(options.profile);
    if (!options.tolerances.empty()) {
        change_tolerances(tolerances, read_input(options.tolerances, limit_bytes), options.tolerances);
    }
    return tolerances;
}

/// The dossier of a table with what is claimed in the rows' own words.
Dossier with_claims(Dossier table, const Gazetteer& gazetteer, const OverrideBook& overrides) {
    Dossier joined = read_articles({table.articles.front()}, gazetteer, overrides);
    joined.events.clear();  // what happened is in the other columns
    table.articles.clear();
    append_dossier(joined, std::move(table));
    for (Event& event : joined.events) {
        for (Report& report : event.reports) report.article = 0;
    }
    return joined;
}

void finish(Dossier& dossier, const Gazetteer& gazetteer, const Tolerances& tolerances) {
    dossier.program_version = DATELINE_VERSION;
    dossier.gazetteer_version = gazetteer.version();
    judge(dossier, tolerances);
}

}  // namespace

void add_input_options(CLI::App& command, InputOptions& options) {
    command
        .add_option("FILE", options.files,
                    "Articles, claim files, saved dossiers or tables of places; folders of articles; - is "
                    "standard input")
        ->required()
        ->type_name("");
    command.add_option("--date", options.date, "When the articles were published (default: as they say)")
        ->type_name("YYYY-MM-DD");
    command.add_option("--outlet", options.outlet, "Who published the articles (default: as they say)")
        ->type_name("NAME");
    command
        .add_option(
            "--overrides", options.overrides,
            "What names mean (CSV: surface,article,place,note), besides overrides.csv beside an article")
        ->type_name("FILE");
    command.add_option("--profile", options.profile, "Tolerances that judge the claims")
        ->capture_default_str()
        ->type_name("PROFILE");
    command
        .add_option("--tolerances", options.tolerances,
                    "File of changes to that profile, NAME = VALUE a line")
        ->type_name("FILE");
}

Dossier input_dossier(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context) {
    const Tolerances tolerances = tolerances_from(options);
    InputReader reader{gazetteer, facts_from(options), context};
    Dossier dossier;
    std::vector<Article> articles;  // they wait until all are known, because events span them
    std::size_t text_bytes = 0;
    const auto take_dossier = [&](Dossier saved) { append_dossier(dossier, std::move(saved)); };
    const auto take_article = [&](Article article) {
        hold_to_limit(text_bytes += article.text.size());
        articles.push_back(std::move(article));
    };
    reader.read(options.files, options.overrides, {take_dossier, take_article});
    if (!articles.empty())
        append_dossier(dossier, read_articles(std::move(articles), gazetteer, reader.overrides(),
                                              [](const Dossier& found) { hold_to_limit(found); }));
    reader.tell_unused_overrides();
    finish(dossier, gazetteer, tolerances);
    return dossier;
}

void for_each_record(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context,
                     const RecordTaker& taker) {
    const Tolerances tolerances = tolerances_from(options);
    InputReader reader{gazetteer, facts_from(options), context};
    const auto read_one = [&](Article article) {
        std::vector<Article> one;
        one.push_back(std::move(article));
        Dossier dossier = read_articles(std::move(one), gazetteer, reader.overrides());
        finish(dossier, gazetteer, tolerances);
        return dossier;
    };
    OrderedWork<Article, Dossier> articles{std::thread::hardware_concurrency(), read_one,
                                           [&](const Dossier& dossier) { taker.dossier(dossier); }};
    const auto take_dossier = [&](Dossier dossier) {
        if (!taker.wanted()) return;
        articles.finish();  // those before it come first
        finish(dossier, gazetteer, tolerances);
        taker.dossier(dossier);
    };
    const auto take_article = [&](Article article) {
        if (taker.wanted()) articles.add(std::move(article));
    };
    const auto take_table = [&](Dossier table) {
        take_dossier(with_claims(std::move(table), gazetteer, reader.overrides()));
    };
    InputTaker inputs{take_dossier, take_article, take_table, {}};
    if (taker.fault) {
        inputs.fault = [&](const std::string& message) {
            articles.finish();
            taker.fault(message);
        };
    }
    reader.read(options.files, options.overrides, inputs);
    articles.finish();
    reader.tell_unused_overrides();
}

void for_each_input_dossier(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context,
                            const std::function<void(const Dossier&)>& each) {
    for_each_record(options, gazetteer, context, {[] { return true; }, each, {}});
}

}  // namespace dateline
