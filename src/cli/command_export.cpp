#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/input_dossier.hpp"
#include "exchange/geojson_writer.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string to;
};

constexpr const char* formats = ".geojson (GeoJSON, RFC 7946; also what - writes to standard output)";

constexpr const char* footer =
    R"(Features have a property "feature": site (a point with coordinateUncertaintyInMeters), extent (polygon), arc
(launch to impact; length_m, azimuth_start_deg, azimuth_end_deg), claim (with its verdict) and place. Lengths are
WGS84 geodesics in metres, times are RFC 3339 in UTC, and every feature says from which article, quote and place it
comes. The file appears whole or not at all.)";

std::string lower_case_extension(const std::string& file) {
    std::string extension = std::filesystem::path{file}.extension().string();
    for (char& c : extension) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return extension;
}

/// Asked before any work, so that a slip of the pen costs no time.
void check_format(const std::string& to) {
    if (to == "-" || lower_case_extension(to) == ".geojson") return;
    throw UsageError(fmt::format("--to {}: no such format; there is {}", to, formats));
}

std::size_t export_to(const std::string& to, const Dossier& dossier, std::ostream& out, WholeFile* file) {
    if (to == "-") return write_geojson(dossier, [&out](std::string_view bytes) { out << bytes; });
    return write_geojson(dossier, [file](std::string_view bytes) { file->write(bytes); });
}

void run(const Options& options, CommandContext& context) {
    check_format(options.to);
    std::optional<WholeFile> file;
    if (options.to != "-") file.emplace(options.to);
    const Gazetteer gazetteer = Gazetteer::open_default();
    const Dossier dossier = input_dossier(options.input, gazetteer, context);
    const std::size_t features = export_to(options.to, dossier, context.out, file ? &*file : nullptr);
    if (file) file->commit();
    if (features == 0)
        fmt::print(context.remarks, "dateline: no event, claim or place was found to export\n");
}

}  // namespace

void add_export_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("export", "Write events, claims and places for a GIS");
    add_input_options(*command, options->input);
    command->add_option("-o,--to", options->to, fmt::format("File to write: {}", formats))
        ->required()
        ->type_name("FILE");
    command->footer(footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
