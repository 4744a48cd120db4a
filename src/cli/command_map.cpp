#include "cli/commands.hpp"
#include "cli/drawing_modules.hpp"
#include "cli/export_target.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/picture_size.hpp"
#include "exchange/formats.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string size = "1600x1000";
    WindowRequest window;
};

constexpr auto footer =
    "Drag moves the map, the wheel zooms, a click on a symbol, line or row opens its card; ? lists the "
    "keys.\n"
    "Without a display use: dateline render FILE... -o map.png";

void run(Options options, CommandContext& context) {
    const PictureSize size = picture_size_from("--size", options.size);
    options.window.width_px = size.width_px;
    options.window.height_px = size.height_px;
    const Gazetteer gazetteer = gazetteer_in_use(context);
    Dossier dossier = input_dossier(options.input, gazetteer, context);
    const auto& files = options.input.files;
    const bool from_files = std::find(files.begin(), files.end(), "-") == files.end();
    if (from_files) {
        options.window.reread = [&] { return input_dossier(options.input, gazetteer, context); };
        options.window.watched = [&] { return files_behind(options.input); };
    }
    options.window.overrides = options.input.overrides;
    options.window.export_to = [&](const Dossier& shown, const std::string& file) {
        refuse_to_overwrite(file, options.input, context);
        return ExportTarget{format_for("", file), file, context.out}.write(shown);
    };
    show_window(dossier, gazetteer, options.window);
}

}  // namespace

void add_map_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("map", "Show the events and claims of articles on an interactive map");
    add_input_options(*command, options->input);
    command->get_option("FILE")->required(false);  // without articles it is a map of the world
    command->add_option("--size", options->size, "Width and height of the window")
        ->type_name("WxH")
        ->capture_default_str();
    command
        ->add_option("--scale", options->window.scale,
                     "Size of text and symbols, 0.5 to 4; 2 for a very fine screen")
        ->type_name("FACTOR")
        ->check(CLI::Range(0.5, 4.0))
        ->capture_default_str();
    command->add_option("--text-size", options->window.text_size, "Size of letters alone, 0.75 to 2.5")
        ->type_name("FACTOR")
        ->check(CLI::Range(0.75, 2.5))
        ->capture_default_str();
    command->add_option("--script", options->window.script, "Perform the actions in this file, then close")
        ->type_name("FILE");
    command->add_flag("--bench", options->window.bench,
                      "Pan and zoom by way of trial, say how long frames took, then close");
    command->add_flag("--first-frame-time", options->window.print_first_frame_time,
                      "Say on standard error how long the first frame took from the start of the program");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
