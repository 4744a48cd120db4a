#include "cli/commands.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/resumable_lines.hpp"
#include "dossier/dossier_json.hpp"
#include "dossier/json_writer.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string output;
};

constexpr const char* footer =
    R"(Each record gives one line, in the order of the input: a dossier, as dateline read writes it, or an error, with the
keys format (dateline-error), schema_version and message, which names the file and the line. Events are not merged across
records. Memory does not grow with the input. The exit code is 3 when there was an error.

With -o FILE the lines go to FILE.part, which takes the name FILE at the end. Started again after a break the same command
goes on behind the last line that is there; where FILE is there it has nothing to do.)";

constexpr int error_schema_version = 1;

std::string error_line(const std::string& message) {
    JsonWriter json;
    json.object(JsonLayout::one_line, [&] {
        json.text_member("format", "dateline-error");
        json.whole_member("schema_version", error_schema_version);
        json.text_member("message", message);
    });
    return json.take();
}

/// Gives the lines behind the first `done` to `add`.
void write_lines(const Options& options, CommandContext& context, std::size_t done,
                 const std::function<void(const std::string&)>& add) {
    const Gazetteer gazetteer = gazetteer_in_use(context);
    std::size_t line = 0;
    const auto wanted = [&] { return ++line > done; };
    for_each_record(options.input, gazetteer, context,
                    {wanted, [&](const Dossier& dossier) { add(to_json(dossier, JsonLayout::one_line)); },
                     [&](const std::string& message) {
                         if (wanted()) add(error_line(message));
                     }});
}

void run(const Options& options, CommandContext& context) {
    if (options.output.empty() || options.output == "-") {
        return write_lines(options, context, 0, [&](const std::string& line) { context.out << line; });
    }
    refuse_to_overwrite(options.output, options.input, context);
    refuse_to_overwrite(ResumableLines::part_of(options.output), options.input, context);
    if (std::filesystem::exists(options.output)) {
        fmt::print(context.remarks, "dateline: {} is there already; remove it to make it anew\n",
                   options.output);
        return;
    }
    ResumableLines lines{options.output};
    write_lines(options, context, lines.lines_before(), [&](const std::string& line) { lines.add(line); });
    lines.commit();
}

}  // namespace

void add_batch_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "batch", "Read and judge an archive, a line of JSON for each record; can be resumed");
    add_input_options(*command, options->input);
    command->add_option("-o,--output", options->output, "Where to write it (default: standard output)")
        ->type_name("FILE");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
