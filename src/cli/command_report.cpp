#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/drawing_modules.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "reading/read_articles.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <memory>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string output;
    WebPageRequest page;
};

/// "GeoNames, of 2026-11-01: CC BY 4.0", one a source of each gazetteer in use.
std::vector<std::string> data_sources_of(const Gazetteer& gazetteer) {
    std::vector<std::string> lines;
    for (const GazetteerInfo& layer : gazetteer.layers()) {
        for (const auto& source : layer.sources) {
            const std::string date = source.date.empty() ? "" : ", of " + source.date;
            const std::string licence = source.licence.empty() ? "" : ": " + source.licence;
            lines.push_back("Places: " + source.name + date + licence);
        }
    }
    return lines;
}

void run(Options options, CommandContext& context) {
    refuse_to_overwrite(options.output, options.input, context);
    const Gazetteer gazetteer = gazetteer_in_use(context);
    Dossier dossier = input_dossier(options.input, gazetteer, context);
    attach_areas(dossier, gazetteer);
    options.page.data_sources = data_sources_of(gazetteer);
    const std::string html = web_page_of(dossier, options.page);
    if (options.output == "-") {
        context.out << html;
        return;
    }
    write_whole_file(options.output, html);
    fmt::print(context.remarks, "{}: written\n", options.output);
}

}  // namespace

void add_report_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "report", "Write articles, verdicts, map and sources as one web page that needs no network");
    add_input_options(*command, options->input);
    command->add_option("-o,--output", options->output, "Page to write (HTML); - is standard output")
        ->required()
        ->type_name("FILE");
    command->add_option("--title", options->page.title, "Title; made from the events when not given");
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
