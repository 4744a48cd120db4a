#include "base/error.hpp"
#include "cli/choice.hpp"
#include "cli/commands.hpp"
#include "cli/drawing_modules.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/map_part.hpp"
#include "cli/picture_size.hpp"
#include "cli/range_options.hpp"
#include "reading/read_articles.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string_view>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string size = "1600x1000";
    std::string bbox;
    RangeOptions ranges;
    PictureRequest picture;
};

bool has_launch(const Dossier& dossier, bool as_area) {
    return std::any_of(dossier.events.begin(), dossier.events.end(), [&](const Event& event) {
        return std::any_of(event.sites.begin(), event.sites.end(), [&](const Site& site) {
            return site.role == SiteRole::launch && is_known_as_area(dossier.places[site.place]) == as_area;
        });
    });
}

/// Why --range-from-launch drew less than a person expects; empty when it did not.
std::string_view missing_circles(const Dossier& dossier) {
    if (has_launch(dossier, true)) {
        return "--range-from-launch: a launch that is known only as an area has no point to draw a circle "
               "around; --ring PLACE=RANGE draws one around a place in it\n";
    }
    return has_launch(dossier, false) ? "" : "--range-from-launch: no event has a place of launch\n";
}

void run(Options options, CommandContext& context) {
    const PictureSize size = picture_size_from("--size", options.size);
    options.picture.width_px = size.width_px;
    options.picture.height_px = size.height_px;
    if (!options.bbox.empty()) options.picture.bbox = map_part_from("--bbox", options.bbox);
    refuse_to_overwrite(options.picture.output, options.input, context);
    const Gazetteer gazetteer = gazetteer_in_use(context);
    Dossier dossier = input_dossier(options.input, gazetteer, context);
    attach_areas(dossier, gazetteer);
    options.picture.ranges = range_request(options.ranges, gazetteer);
    options.picture.remark = [&context](std::string_view said) { fmt::print(context.remarks, "{}\n", said); };
    render_picture(dossier, gazetteer, options.picture);
    if (!options.ranges.from_launches.empty()) fmt::print(context.remarks, "{}", missing_circles(dossier));
    fmt::print(context.remarks, "{}: written\n", options.picture.output.string());
}

void add_look_options(CLI::App& command, Options& options) {
    command.add_option("--style", options.picture.style, "Colours of the map")
        ->type_name("STYLE")
        ->check(choice("style", map_styles))
        ->capture_default_str();
    command
        .add_option("--projection", options.picture.projection,
                    "Map projection; what suits the extent when not given")
        ->type_name("PROJECTION")
        ->check(choice("projection", map_projections));
    command
        .add_option("--bbox", options.bbox, "Part of the globe to show; where the events are when not given")
        ->type_name("W,S,E,N");
}

}  // namespace

void add_render_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command =
        app.add_subcommand("render", "Draw the events of articles as a picture; needs no display");
    add_input_options(*command, options->input);
    command->add_option("-o,--output", options->picture.output, "Picture to write: .png, .svg or .pdf")
        ->required()
        ->type_name("FILE");
    command->add_option("--size", options->size, "Width and height of the picture, 480x320 to 10000x10000")
        ->type_name("WxH")
        ->capture_default_str();
    command
        ->add_option("--scale", options->picture.scale,
                     "Device pixels per pixel, 0.5 to 4; 2 for a very fine screen")
        ->type_name("FACTOR")
        ->check(CLI::Range(0.5, 4.0))
        ->capture_default_str();
    command->add_option("--title", options->picture.title, "Title; made from the events when not given");
    add_look_options(*command, *options);
    add_range_options(*command, options->ranges);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
