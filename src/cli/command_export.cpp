#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/export_target.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/input_table.hpp"
#include "exchange/dossier_features.hpp"
#include "exchange/formats.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string to;
    std::string format;
};

constexpr const char* footer =
    R"(Features have a property "feature": site (a point with coordinateUncertaintyInMeters), extent (polygon), arc
(launch to impact; length_m, azimuth_start_deg, azimuth_end_deg), claim (with its verdict) and place. Lengths are
WGS84 geodesics in metres, times are RFC 3339 in UTC, and every feature says from which article, quote and place it
comes. A table of places (CSV with lat and lon or wkt, GeoJSON, GeoPackage, KML, FlatGeobuf) goes from format to
format as it is. A file appears whole or not at all; a database takes all rows or none.

Formats:
)";

/// One table goes through as a stream: its rows are never all in memory, and none is judged or changed.
std::size_t export_table(const Options& options, CommandContext& context) {
    InputTable table{options.input.files.front(), context};
    return export_features(format_for(options.format, options.to), options.to, table.features(), context.out);
}

std::size_t export_articles(const Options& options, CommandContext& context) {
    const Format& format = format_for(options.format, options.to);
    ExportTarget target{format, options.to, context.out};  // asked before any work
    const Gazetteer gazetteer = gazetteer_in_use(context);
    const Dossier dossier = input_dossier(options.input, gazetteer, context);
    return target.write(dossier);
}

void run(const Options& options, CommandContext& context) {
    static_cast<void>(format_for(options.format, options.to));  // a slip of the pen costs no time
    refuse_to_overwrite(options.to, options.input, context);
    const bool one_table = options.input.files.size() == 1 && is_place_table(options.input.files.front());
    const std::size_t features =
        one_table ? export_table(options, context) : export_articles(options, context);
    if (features == 0)
        fmt::print(context.remarks, "dateline: no event, claim or place was found to export\n");
}

}  // namespace

void add_export_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("export", "Write events, claims and places for a GIS or a database");
    add_input_options(*command, options->input);
    command
        ->add_option(
            "-o,--to", options->to,
            "File to write, named as its format is, or PG:dbname=… for PostGIS; - is standard output")
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--format", options->format,
                     "Format, whatever the file is called (default: as it is called)")
        ->type_name("GIS-FORMAT");
    command->footer(footer + format_list());
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
