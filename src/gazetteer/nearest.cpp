#include "gazetteer/gazetteer_file.hpp"

#include "gazetteer/grid.hpp"
#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace dateline {
namespace {

struct Found {
    Meters distance;
    PlaceNumber number;

    friend bool operator<(const Found& a, const Found& b) {
        return std::pair{a.distance, a.number} < std::pair{b.distance, b.number};
    }
};

/// A degree of latitude is at least 110.57 km long on WGS84 (at the equator).
constexpr double shortest_degree_m = 110'570;

/// Half the width, in degrees of longitude, of a box that holds the disc; 180 when it holds a pole.
double half_width_deg(double lat_deg, double height_deg) {
    const double poleward_deg = std::abs(lat_deg) + height_deg;
    if (poleward_deg >= 90) return 180;
    constexpr double per_degree = std::numbers::pi / 180;
    const double sine = std::sin(height_deg * per_degree) / std::cos(lat_deg * per_degree);
    // One degree more covers that the ellipsoid is no sphere.
    return sine >= 1 ? 180 : std::asin(sine) / per_degree + 1;
}

/// Half-open range of cells that lie side by side in one row.
struct CellRun {
    std::uint32_t first, end;
};

/// The cells that the disc may touch, row by row; a run that passes the antimeridian is two.
std::vector<CellRun> cells_around(LatLon point, Meters radius) {
    const double lat_deg = point.latitude().value();
    const double height_deg = radius.value() / shortest_degree_m;
    const double width_deg = half_width_deg(lat_deg, height_deg);
    const int reach = std::min(static_cast<int>(width_deg * grid_cells_per_degree) + 1, grid_columns / 2);
    const int west = grid_column(point.longitude().value()) - reach;
    const int east = std::min(west + 2 * reach + 1, west + grid_columns);
    std::vector<CellRun> runs;
    for (int row = grid_row(lat_deg - height_deg); row <= grid_row(lat_deg + height_deg); ++row) {
        const auto add = [&runs, row](int from, int to) {
            const auto cell = [row](int column) {
                return static_cast<std::uint32_t>(row * grid_columns + column);
            };
            if (from < to) runs.push_back({cell(from), cell(to)});
        };
        add(west + grid_columns, std::min(east + grid_columns, grid_columns));
        add(std::max(west, 0), std::min(east, grid_columns));
        add(0, east - grid_columns);
    }
    return runs;
}

/// Appends the places of a run that lie in the disc.
void find_in_run(std::span<const GridRecord> grid, CellRun run, const auto& distance_to, Meters radius,
                 std::vector<Found>& found) {
    auto at = std::partition_point(grid.begin(), grid.end(),
                                   [run](const GridRecord& record) { return record.cell < run.first; });
    for (; at != grid.end() && at->cell < run.end; ++at) {
        const Found place{distance_to(PlaceNumber{at->place}), PlaceNumber{at->place}};
        if (place.distance <= radius) found.push_back(place);
    }
}

}  // namespace

std::vector<PlaceNumber> Gazetteer::nearest(LatLon point, Meters radius, std::size_t limit) const {
    if (limit == 0 || !(radius.value() >= 0)) return {};
    const auto distance_to = [this, point](PlaceNumber number) {
        return shortest_line(point, position_of(file_->place(number).point)).length;
    };
    // Discs grow until one holds enough, so that a wide radius costs nothing where places are many.
    constexpr Meters first_disc{20'000}, half_around_the_globe{20'010'000};
    const auto widest = std::min(radius, half_around_the_globe);
    std::vector<Found> found;
    for (auto disc = std::min(first_disc, widest); found.size() < limit;
         disc = std::min(4.0 * disc, widest)) {
        found.clear();
        for (const auto run : cells_around(point, disc)) {
            find_in_run(file_->grid.all(), run, distance_to, disc, found);
        }
        if (disc >= widest) break;
    }
    std::sort(found.begin(), found.end());
    std::vector<PlaceNumber> numbers;
    for (const auto& [distance, number] : std::span{found}.first(std::min(limit, found.size()))) {
        numbers.push_back(number);
    }
    return numbers;
}

}  // namespace dateline
