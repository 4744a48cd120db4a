#include "cli/distance_table.hpp"

#include "cli/measured_distance.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/table_dossier.hpp"

#include <fmt/format.h>

#include <iterator>
#include <ostream>
#include <utility>

namespace dateline {
namespace {

constexpr std::string_view header =
    "id,name,latitude,longitude,length_m,bearing_deg,bearing_back_deg,nearest_m,farthest_m\n";

std::string csv_line(const Place& row, const MeasuredDistance& measured) {
    std::string line;
    append_csv_text(line, row.id);
    line += ',';
    append_csv_text(line, row.name);
    fmt::format_to(std::back_inserter(line), ",{},{},{:.3f},{:.7f},{:.7f},{:.3f},{:.3f}\n",
                   row.point.latitude().value(), row.point.longitude().value(), measured.line.length.value(),
                   measured.line.bearing_at_start.value(), measured.bearing_back.value(),
                   measured.extent.interval.low.value(), measured.extent.interval.high.value());
    return line;
}

}  // namespace

std::size_t measure_table(FeatureSource& table, const std::string& file, const Place& place, TableSide side,
                          TableAnswer answer, std::ostream& out) {
    std::size_t count = 0;
    if (answer == TableAnswer::csv) out << header;
    table.each([&](const Feature& feature) {
        const auto row = place_of_row(feature, file);
        if (!row) return;
        const MeasuredDistance measured =
            side == TableSide::from ? measured_distance(*row, place) : measured_distance(place, *row);
        out << (answer == TableAnswer::csv ? csv_line(*row, measured)
                                           : distance_as_json(measured, JsonLayout::one_line));
        ++count;
    });
    return count;
}

}  // namespace dateline
