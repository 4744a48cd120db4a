#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "cli/choice.hpp"
#include "cli/commands.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/terminal.hpp"
#include "cli/value_types.hpp"
#include "report/claims_json.hpp"
#include "report/junit_xml.hpp"
#include "report/sarif.hpp"
#include "report/verdict_count.hpp"
#include "report/verdict_table.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string fail_on = "contradicted";
    std::string format = "text";
    std::string output;
    bool json = false;
    bool explain = false;
};

constexpr const char* footer =
    R"(Exit code 1: a claim got the verdict of --fail-on or a graver one, or not the one that its claim file expects.
Gravity runs supported, unverifiable, off, contradicted.

--format junit makes each claim a test, which fails as above; unverifiable is skipped. --format sarif has a result for
each claim that is not supported: contradicted is an error, off a warning, unverifiable a note. --json is short for
--format json.)";

Verdict fail_on_from(const Options& options) {
    if (const auto verdict = verdict_from(options.fail_on)) return *verdict;
    throw UsageError("--fail-on " + options.fail_on +
                     ": no such verdict; use supported, unverifiable, off or contradicted");
}

/// Colours, links and the screen's width only where a person looks on.
TableStyle style_for(const Options& options, const CommandContext& context) {
    TableStyle style;
    style.explain = options.explain;
    if (!options.output.empty()) return style;
    const Terminal terminal = terminal_of(context.out);
    style.colour = terminal.colour;
    style.links = terminal.links;
    style.screen = terminal.watched;
    style.columns = terminal.columns;
    return style;
}

void write_answer(const Options& options, const ClaimsOrigin& origin, const TableStyle& style,
                  const DossierReader& read_all, const TextSink& write) {
    if (options.format == "json") return write_claims_json(origin, read_all, write);
    if (options.format == "junit") return write_junit_xml(origin, fail_on_from(options), read_all, write);
    if (options.format == "sarif") return write_sarif(origin, read_all, write);
    VerdictTable table{style};
    read_all([&](const Dossier& dossier) { write(table.blocks(dossier)); });
    write(table.summary());
}

void run(Options options, CommandContext& context) {
    if (options.json) options.format = "json";
    const Verdict fail_on = fail_on_from(options);
    refuse_to_overwrite(options.output, options.input, context);
    const Gazetteer gazetteer = gazetteer_in_use(context);
    bool failed = false;
    const auto read_all = [&](const DossierTaker& take) {
        for_each_input_dossier(options.input, gazetteer, context, [&](const Dossier& dossier) {
            failed = failed || any_failure(dossier, fail_on);
            take(dossier);
        });
    };
    std::optional<WholeFile> file;
    if (!options.output.empty() && options.output != "-") file.emplace(options.output);
    write_answer(options, {DATELINE_VERSION, gazetteer.version(), options.input.profile},
                 style_for(options, context), read_all, [&](std::string_view piece) {
                     file ? file->write(piece) : static_cast<void>(context.out << piece);
                 });
    if (file) file->commit();
    if (failed && context.exit_code == exit_code::done) context.exit_code = exit_code::verdict;
}

}  // namespace

void add_check_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command =
        app.add_subcommand("check", "Judge what articles or claim files say about distance and direction");
    add_input_options(*command, options->input);
    command->add_option("--fail-on", options->fail_on, "Exit with 1 when a verdict is this or graver")
        ->capture_default_str()
        ->type_name("VERDICT");
    command->add_option("--format", options->format, "Of the answer")
        ->capture_default_str()
        ->type_name("FORMAT")
        ->check(choice("format", value_usage("FORMAT").choices));
    command->add_flag("--json", options->json, "Claims and verdicts as JSON, lengths in metres");
    command->add_option("-o,--output", options->output, "Where to write it (default: standard output)")
        ->type_name("FILE");
    command->add_flag("--explain", options->explain,
                      "Show the places, candidates, interval and rule of each verdict");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
