#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/input_dossier.hpp"
#include "dossier/dossier_json.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <unistd.h>
#include <iostream>
#include <memory>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string output;
};

/// What was found, for a person who watches; a script gets silence.
void remark_on(const Dossier& dossier, CommandContext& context) {
    const bool watched = context.remarks.rdbuf() == std::cerr.rdbuf() && ::isatty(STDERR_FILENO) != 0;
    if (!watched) return;
    fmt::print(context.remarks,
               "dateline: read {} articles: {} mentions of {} places, {} claims, {} events\n",
               dossier.articles.size(), dossier.mentions.size(), dossier.places.size(), dossier.claims.size(),
               dossier.events.size());
}

void run(const Options& options, CommandContext& context) {
    const Gazetteer gazetteer = Gazetteer::open_default();
    const Dossier dossier = input_dossier(options.input, gazetteer, context);
    const std::string json = to_json(dossier);
    if (options.output.empty() || options.output == "-") {
        context.out << json;
    } else {
        write_whole_file(options.output, json);
    }
    remark_on(dossier, context);
}

}  // namespace

void add_read_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "read", "Find places, claims and events in articles and save them as a dossier (JSON)");
    add_input_options(*command, options->input);
    command
        ->add_option("-o,--output", options->output, "Where to write the dossier (default: standard output)")
        ->type_name("FILE");
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
