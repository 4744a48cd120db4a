#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/distance_pairs.hpp"
#include "cli/distance_table.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_table.hpp"
#include "cli/measured_distance.hpp"
#include "cli/place_options.hpp"
#include "cli/terminal.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geo/place_at.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace dateline {
namespace {

struct Options {
    std::string from;
    std::string to;
    PlaceOptions place;
    bool json = false;
    bool pairs = false;
};

constexpr const char* footer = R"(
Lengths are WGS84 geodesics; bearings are in degrees clockwise from true north. The interval runs from the
nearest edges of the two extents to the farthest.

--json keys: schema_version model gazetteer_version from to length_m length_km length_mi length_nmi bearing_deg
bearing_words bearing_back_deg bearing_back_words nearest_m farthest_m nearest_from nearest_to midpoint; in from
and to: id name kind country admin1 latitude longitude extent (disc or area) radius_m extent_source.

FROM or TO may also be a table of places (CSV with lat and lon, GeoJSON, GeoPackage, KML, FlatGeobuf): every row
with a position is then measured to the other place, or from it. The answer is CSV: id name latitude longitude
length_m bearing_deg bearing_back_deg nearest_m farthest_m; with --json one object a line.

--pairs reads one pair a line from standard input. CSV: columns lat1,lon1,lat2,lon2 in degrees, in this order
or under a header that names them; other columns are kept. NDJSON: the same names as keys. Each line comes back
in its place with length_m (millimetres), bearing_start_deg and bearing_end_deg added, or with an error; exit
code 3 when there was one.)";

constexpr std::size_t label_columns = 10;  ///< "length    188.5 km"

/// Coordinates need no gazetteer, so it is opened only for a name, and once.
class PlaceFinder {
public:
    PlaceFinder(const PlaceOptions& options, const CommandContext& context)
        : options_{options}, context_{context} {}

    [[nodiscard]] Place place(const std::string& argument) {
        if (const auto position = position_from(argument)) return place_at(*position);
        if (!gazetteer_) gazetteer_ = std::make_unique<Gazetteer>(gazetteer_in_use(context_));
        return place_from_argument(*gazetteer_, argument, search_options(options_, *gazetteer_));
    }

    [[nodiscard]] std::string gazetteer_version() const { return gazetteer_ ? gazetteer_->version() : ""; }

private:
    const PlaceOptions& options_;
    const CommandContext& context_;
    std::unique_ptr<Gazetteer> gazetteer_;
};

void run_pairs(const Options& options, CommandContext& context) {
    if (!options.from.empty()) {
        throw UsageError("distance --pairs reads its places from standard input; leave out FROM and TO");
    }
    if (options.json) {
        throw UsageError("distance --pairs answers in the format it is given; for JSON give NDJSON");
    }
    const PairCounts counts = measure_pairs(context.in, context.out);
    if (counts.failed == 0) return;
    fmt::print(context.remarks, "dateline: {} of {} pairs could not be measured; their lines say why\n",
               counts.failed, counts.read);
    context.exit_code = exit_code::input;
}

void run_table(const Options& options, CommandContext& context) {
    const bool from_table = is_place_table(options.from);
    if (from_table && is_place_table(options.to)) {
        throw UsageError(
            "distance measures between a table and one place; for two tables, give their rows in pairs "
            "to --pairs");
    }
    PlaceFinder finder{options.place, context};
    const Place place = finder.place(from_table ? options.to : options.from);
    const std::string& file = from_table ? options.from : options.to;
    InputTable table{file, context};
    const std::size_t measured =
        measure_table(table.features(), file, place, from_table ? TableSide::from : TableSide::to,
                      options.json ? TableAnswer::json : TableAnswer::csv, context.out);
    if (measured == 0) fmt::print(context.remarks, "dateline: {}: no row has a position\n", file);
}

void run(const Options& options, CommandContext& context) {
    if (options.pairs) return run_pairs(options, context);
    if (options.from.empty() || options.to.empty()) {
        throw UsageError("distance needs FROM and TO, or --pairs; see dateline distance -h");
    }
    if (is_place_table(options.from) || is_place_table(options.to)) return run_table(options, context);
    PlaceFinder finder{options.place, context};
    Place from = finder.place(options.from);
    MeasuredDistance measured = measured_distance(std::move(from), finder.place(options.to));
    measured.gazetteer_version = finder.gazetteer_version();
    context.out << (options.json
                        ? distance_as_json(measured)
                        : shown_on(terminal_of(context.out), distance_as_text(measured), label_columns));
}

}  // namespace

void add_distance_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("distance", "Measure the shortest line between two places");
    command->add_option("FROM", options->from, place_argument_help)->type_name("");
    command->add_option("TO", options->to, place_argument_help)->type_name("");
    add_place_options(*command, options->place);
    command->add_flag("--json", options->json, "One JSON object instead of text");
    command->add_flag("--pairs", options->pairs, "Measure every pair on standard input (CSV or NDJSON)");
    command->footer(std::string{place_argument_footer} + footer);
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
