#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "report/claims_json.hpp"
#include "report/verdict_count.hpp"
#include "report/verdict_table.hpp"

#include <CLI/CLI.hpp>

#include <sys/ioctl.h>
#include <unistd.h>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string fail_on = "contradicted";
    bool json = false;
    bool explain = false;
};

/// Colours and the terminal's width only where a person looks on. See https://no-color.org.
TableStyle style_for(const std::ostream& out, bool explain) {
    TableStyle style;
    style.explain = explain;
    const bool terminal = out.rdbuf() == std::cout.rdbuf() && ::isatty(STDOUT_FILENO) != 0;
    if (!terminal) return style;
    const char* no_color = std::getenv("NO_COLOR");
    style.colour = no_color == nullptr || *no_color == '\0';
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) style.columns = size.ws_col;
    return style;
}

void run(const Options& options, CommandContext& context) {
    const auto fail_on = verdict_from(options.fail_on);
    if (!fail_on) {
        throw UsageError("--fail-on " + options.fail_on +
                         ": no such verdict; use supported, unverifiable, off or contradicted");
    }
    const Gazetteer gazetteer = gazetteer_in_use(context);
    bool failed = false;
    const auto read_all = [&](const DossierTaker& take) {
        for_each_input_dossier(options.input, gazetteer, context, [&](const Dossier& dossier) {
            failed = failed || any_at_or_above(dossier, *fail_on) || !failed_expectations(dossier).empty();
            take(dossier);
        });
    };
    if (options.json) {
        write_claims_json({DATELINE_VERSION, gazetteer.version(), options.input.profile}, read_all,
                          [&](std::string_view piece) { context.out << piece; });
    } else {
        VerdictTable table{style_for(context.out, options.explain)};
        read_all([&](const Dossier& dossier) { context.out << table.blocks(dossier); });
        context.out << table.summary();
    }
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
    command->add_flag("--json", options->json, "Claims and verdicts as JSON, lengths in metres");
    command->add_flag("--explain", options->explain,
                      "Show the places, candidates, interval and rule of each verdict");
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
