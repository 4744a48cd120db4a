#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_build.hpp"
#include "cli/gazetteer_facts.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/progress_bar.hpp"
#include "cli/terminal.hpp"
#include "gazetteer/gazetteer.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace dateline {
namespace {

struct InfoOptions {
    std::string file;
    bool json = false;
};

void run_info(const InfoOptions& options, CommandContext& context) {
    const auto gazetteer = options.file.empty() ? gazetteer_in_use(context) : Gazetteer::open(options.file);
    gazetteer.verify();
    const auto layers = gazetteer.layers();
    constexpr std::size_t label_columns = 10;  // "places    226135: populated-place …"
    context.out << (options.json ? facts_as_json(layers)
                                 : shown_on(terminal_of(context.out), facts_as_text(layers), label_columns));
}

void add_info(CLI::App& command, CommandContext& context) {
    auto options = std::make_shared<InfoOptions>();
    auto* info = command.add_subcommand("info", "File, version, sources with dates and licences, counts");
    info->add_option("FILE", options->file, "Another gazetteer file than the one in use")->type_name("");
    info->add_flag("--json", options->json, "One JSON object instead of text");
    info->footer(
        R"(Reads the whole file and checks that its content is what was written; exit code 4 when it is not.

--json keys: schema_version file version places names sources (name version date licence rows) places_per_kind
places_per_country (ISO 3166-1 codes) names_per_script (ISO 15924 codes); with --gazetteer also layers, each
with the same keys.)");
    info->callback([options, &context] { run_info(*options, context); });
}

struct SourceOption {
    const char* flag;
    BuildSourceKind kind;
    const char* help;
};

constexpr std::array source_options{
    SourceOption{"--geonames", BuildSourceKind::geonames,
                 "GeoNames dump: allCountries.txt, cities500.txt, IQ.txt"},
    SourceOption{"--alternate-names", BuildSourceKind::alternate_names, "GeoNames alternateNamesV2.txt"},
    SourceOption{"--admin1", BuildSourceKind::admin1_codes, "GeoNames admin1CodesASCII.txt"},
    SourceOption{"--admin2", BuildSourceKind::admin2_codes, "GeoNames admin2Codes.txt"},
    SourceOption{"--hierarchy", BuildSourceKind::hierarchy, "GeoNames hierarchy.txt"},
    SourceOption{"--airports", BuildSourceKind::airports, "OurAirports airports.csv"},
    SourceOption{"--polygons", BuildSourceKind::polygons,
                 "Natural Earth countries, or states and provinces: shapefile, GeoJSON, GeoPackage"},
    SourceOption{"--csv", BuildSourceKind::table, "Your own table, with a header line"},
    SourceOption{"--geojson", BuildSourceKind::features, "Your own GeoJSON, GeoPackage or shapefile"}};

struct BuildOptions {
    std::array<std::vector<std::string>, source_options.size()> files;
    std::vector<std::string> columns;
    OwnTableOptions own;
    std::string output;
};

BuildRequest request_from(const BuildOptions& options) {
    BuildRequest request;
    for (std::size_t i = 0; i < source_options.size(); ++i) {
        for (const auto& file : options.files[i]) request.sources.push_back({source_options[i].kind, file});
    }
    if (request.sources.empty()) {
        throw UsageError(
            "gazetteer build: name at least one source, such as --geonames allCountries.txt or --csv "
            "own.csv");
    }
    request.own = options.own;
    for (const auto& mapping : options.columns) {
        const auto equals = mapping.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == mapping.size()) {
            throw UsageError(fmt::format(
                "--map {}: write what is sought, \"=\" and the column: --map name=Title", mapping));
        }
        request.own.columns[mapping.substr(0, equals)] = mapping.substr(equals + 1);
    }
    request.output = options.output;
    return request;
}

void refuse_to_overwrite_sources(const BuildRequest& request) {
    std::vector<std::filesystem::path> sources;
    for (const auto& source : request.sources) sources.push_back(source.file);
    refuse_to_overwrite(request.output, sources);
}

void run_build(const BuildOptions& options, CommandContext& context) {
    const auto request = request_from(options);
    refuse_to_overwrite_sources(request);
    const auto where = where_remarks_go();
    std::string summary;
    {
        ProgressBar bar{context.remarks, where};
        summary =
            build_gazetteer_file(request, [&bar](const BuildProgress& progress) { bar.show(progress); });
    }
    context.out << summary;
}

void add_own_table_options(CLI::App& build, BuildOptions& options) {
    auto& own = options.own;
    build.add_option("--map", options.columns, "Column of an own table for what is sought: name=Title,lat=Y")
        ->delimiter(',')
        ->type_name("SOUGHT=COLUMN");
    build.add_option("--id-prefix", own.id_prefix, "Before ids of own places that have no \":\"")
        ->capture_default_str();
    build.add_option("--kind", own.kind, "Kind of own places whose row names none")->capture_default_str();
    build.add_option("--dataset", own.dataset,
                     "Name of the own table, for those who ask (default: its file name)");
    build.add_option("--date", own.date, "Day of its data, YYYY-MM-DD (default: of its file)");
    build.add_option("--licence", own.licence, "Its licence")->capture_default_str();
}

void add_build(CLI::App& command, CommandContext& context) {
    auto options = std::make_shared<BuildOptions>();
    auto* build =
        command.add_subcommand("build", "Make a gazetteer file from dumps, or from your own places");
    for (std::size_t i = 0; i < source_options.size(); ++i) {
        build->add_option(source_options[i].flag, options->files[i], source_options[i].help)
            ->type_name("FILE");
    }
    add_own_table_options(*build, *options);
    build->add_option("-o,--output", options->output, "The gazetteer file to write")
        ->required()
        ->type_name("FILE");
    build->footer(
        R"(Every source option may be given several times; "-" reads standard input, and .gz and .zip are decompressed.
Rows that cannot be used are skipped, counted and named with their reason. The file is replaced only when the new one
is whole.

Own places are sought in these columns, whatever their case, unless --map names others: name, lat, lon, id, kind (see
resolve -h, or a GeoNames code such as S.CMP), country (ISO code), admin1 (IQ.01), population, radius_km, aliases and
other_ids (";" between them), time_zone, importance (0 to 1). An own place that has the id of another in use, as its id
or among other_ids, takes its place and its names.

Use the file over the one in use with --gazetteer FILE, or instead of it as dateline.gaz in the folder that
DATELINE_DATA names.)");
    build->callback([options, &context] { run_build(*options, context); });
}

}  // namespace

void add_gazetteer_command(CLI::App& app, CommandContext& context) {
    auto* command = app.add_subcommand("gazetteer", "Say what the gazetteer in use holds, or build one");
    command->require_subcommand(1);
    add_info(*command, context);
    add_build(*command, context);
}

}  // namespace dateline
