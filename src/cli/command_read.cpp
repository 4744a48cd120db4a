#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "dossier/dossier_json.hpp"
#include "report/article_page.hpp"
#include "report/article_view.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <unistd.h>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string output;
    bool one_a_line = false;
    bool html = false;
    bool show = false;
};

/// Colours only where a person looks on. See https://no-color.org.
Colouring colour_for(const Options& options, const CommandContext& context) {
    const bool terminal = context.out.rdbuf() == std::cout.rdbuf() && ::isatty(STDOUT_FILENO) != 0;
    const char* no_color = std::getenv("NO_COLOR");
    const bool wanted = no_color == nullptr || *no_color == '\0';
    return terminal && wanted && options.output.empty() ? Colouring::yes : Colouring::no;
}

std::string answer_for(const Options& options, const Dossier& dossier, const CommandContext& context) {
    if (options.html) return article_page(dossier);
    return options.show ? article_view(dossier, colour_for(options, context)) : to_json(dossier);
}

/// What was found, for a person who watches; a script gets silence.
void remark_on(const Dossier& dossier, CommandContext& context) {
    const bool watched = context.remarks.rdbuf() == std::cerr.rdbuf() && ::isatty(STDERR_FILENO) != 0;
    if (!watched) return;
    fmt::print(context.remarks,
               "dateline: read {} articles: {} mentions of {} places, {} claims, {} events\n",
               dossier.articles.size(), dossier.mentions.size(), dossier.places.size(), dossier.claims.size(),
               dossier.events.size());
}

/// Each article in a dossier of its own, written when it is done.
void run_one_a_line(const Options& options, const Gazetteer& gazetteer, CommandContext& context) {
    const bool to_file = !options.output.empty() && options.output != "-";
    std::optional<WholeFile> file;
    if (to_file) file.emplace(options.output);
    for_each_input_dossier(options.input, gazetteer, context, [&](const Dossier& dossier) {
        const std::string line = to_json(dossier, JsonLayout::one_line);
        if (file) {
            file->write(line);
        } else {
            context.out << line;
        }
    });
    if (file) file->commit();
}

void run(const Options& options, CommandContext& context) {
    if (options.html + options.show + options.one_a_line > 1)
        throw UsageError("--html, --show and --ndjson are forms of the answer; choose one");
    const Gazetteer gazetteer = gazetteer_in_use(context);
    if (options.one_a_line) return run_one_a_line(options, gazetteer, context);
    const Dossier dossier = input_dossier(options.input, gazetteer, context);
    const std::string answer = answer_for(options, dossier, context);
    if (options.output.empty() || options.output == "-") {
        context.out << answer;
    } else {
        write_whole_file(options.output, answer);
    }
    remark_on(dossier, context);
}

}  // namespace

void add_read_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "read", "Find places, claims and events in articles and save them as a dossier (JSON)");
    add_input_options(*command, options->input);
    command->add_option("-o,--output", options->output, "Where to write it (default: standard output)")
        ->type_name("FILE");
    command->add_flag(
        "--ndjson", options->one_a_line,
        "One dossier a line for each article: any number of articles in constant memory. Events are not "
        "merged across articles");
    command->add_flag("--html", options->html,
                      "Write the articles with what was found as one HTML page instead");
    command->add_flag("--show", options->show,
                      "Print the articles with what was found marked in them instead");
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
