#include "cli/input_dossier.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "cli/article_limit.hpp"
#include "cli/error_message.hpp"
#include "cli/input_table.hpp"
#include "dossier/append_dossier.hpp"
#include "dossier/dossier_json.hpp"
#include "dossier/overrides.hpp"
#include "exchange/table_dossier.hpp"
#include "judging/judge.hpp"
#include "judging/tolerance_file.hpp"
#include "reading/articles/load_articles.hpp"
#include "reading/claims/claim_file.hpp"
#include "reading/read_articles.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <filesystem>
#include <iterator>
#include <set>
#include <sstream>
#include <utility>

namespace dateline {
namespace {

/// Inputs are read whole: a saved dossier, or many articles.
constexpr std::size_t input_limit_bytes = std::size_t{1} << 30;

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

/// Sorts the inputs by what they are. Articles wait until all are known, because events span them.
class Collector {
public:
    Collector(const Gazetteer& gazetteer, ArticleFacts facts, CommandContext& context)
        : gazetteer_{gazetteer}, facts_{std::move(facts)}, context_{context} {}

    /// @throws InputError  for a file that is unreadable or none of what is understood.
    void add(const std::string& file) {
        if (file.empty()) throw InputError("a file name is empty; name a file, or - for standard input");
        take_overrides_beside(file);
        if (is_overrides_file(file)) return;  // named by "*"
        if (is_place_table(file)) {
            InputTable table{file, context_};
            return append_dossier(dossier_, table_dossier(table.features(), file));
        }
        std::string bytes = read_input(file, input_limit_bytes);
        if (looks_like_dossier(bytes)) {
            Dossier saved = dossier_from_json(bytes, file);
            attach_areas(saved, gazetteer_);
            append_dossier(dossier_, std::move(saved));
        } else if (looks_like_claim_file(file, bytes)) {
            append_dossier(dossier_,
                           read_claim_file(
                               file, bytes, gazetteer_,
                               [this](const std::string& message) { report(message); }, overrides_));
        } else {
            const auto bad_record = [this](const std::string& message) { report(message); };
            hold_to_article_limit(file, bytes, bad_record);
            auto loaded = articles_from(file, std::move(bytes), facts_, bad_record);
            articles_.insert(articles_.end(), std::make_move_iterator(loaded.begin()),
                             std::make_move_iterator(loaded.end()));
        }
    }

    /// Reads a file of overrides for the articles of `folder`; empty: for all articles.
    /// @throws InputError  when nothing in it can be used.
    void take_overrides(const std::string& file, const std::string& folder) {
        ReadOverrides read = overrides_from(read_input(file, input_limit_bytes), file);
        take_unknown_places(read, gazetteer_);
        for (const std::string& fault : read.faults) report(fault);
        overrides_.add(std::move(read.rows), folder);
    }

    void report(const std::string& message) {
        context_.remarks << error_message(message);
        context_.exit_code = exit_code::input;
    }

    [[nodiscard]] Dossier take() {
        if (!articles_.empty())
            append_dossier(dossier_, read_articles(std::move(articles_), gazetteer_, overrides_));
        return std::move(dossier_);
    }

private:
    [[nodiscard]] static bool is_overrides_file(const std::filesystem::path& file) {
        return file.filename() == overrides_file_name;
    }

    /// Once for each folder.
    void take_overrides_beside(const std::string& file) {
        const std::string folder = folder_of(file);
        if (file == "-" || !folders_.insert(folder).second) return;
        const auto beside = std::filesystem::path{file}.parent_path() / overrides_file_name;
        if (!std::filesystem::exists(beside)) return;
        try {
            take_overrides(beside.string(), folder);
        } catch (const InputError& error) {  // the articles can be read without
            report(error.what());
        }
    }

    const Gazetteer& gazetteer_;
    OverrideBook overrides_;
    std::set<std::string> folders_;  ///< whose overrides have been looked for
    ArticleFacts facts_;
    CommandContext& context_;
    Dossier dossier_;
    std::vector<Article> articles_;
};

/// Adds every file; one that cannot be read is reported, and the last such message is thrown when none could.
void add_files(Collector& collector, const std::vector<std::string>& files) {
    std::size_t failed = 0;
    for (const auto& file : files) {
        try {
            collector.add(file);
        } catch (const InputError& error) {
            if (++failed == files.size()) throw;
            collector.report(error.what());
        }
    }
}

}  // namespace

void add_input_options(CLI::App& command, InputOptions& options) {
    command.add_option("FILE", options.files, "Articles, claim files, saved dossiers or tables of places; - is standard input")
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
    command.add_option("--profile", options.profile, "Tolerances that judge the claims: press or strict")
        ->capture_default_str()
        ->type_name("NAME");
    command
        .add_option("--tolerances", options.tolerances,
                    "File of changes to that profile, NAME = VALUE a line")
        ->type_name("FILE");
}

Dossier input_dossier(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context) {
    Tolerances tolerances = tolerances_named(options.profile);
    if (!options.tolerances.empty()) {
        change_tolerances(tolerances, read_input(options.tolerances, input_limit_bytes), options.tolerances);
    }
    Collector collector{gazetteer, facts_from(options), context};
    if (!options.overrides.empty()) collector.take_overrides(options.overrides, "");
    add_files(collector, options.files);
    Dossier dossier = collector.take();
    dossier.program_version = DATELINE_VERSION;
    dossier.gazetteer_version = gazetteer.version();
    judge(dossier, tolerances);
    return dossier;
}

}  // namespace dateline
