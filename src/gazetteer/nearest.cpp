#include "gazetteer/gazetteer_file.hpp"

#include "gazetteer/grid.hpp"
#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

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

/// Calls `visit(cell)` for each grid cell that the disc may touch.
template <class Visit>
void for_cells_around(LatLon point, Meters radius, Visit visit) {
    const double lat_deg = point.latitude().value();
    const double height_deg = radius.value() / shortest_degree_m;
    const double width_deg = half_width_deg(lat_deg, height_deg);
    const int first_column = grid_column(point.longitude().value());
    const int reach = std::min(static_cast<int>(width_deg * grid_cells_per_degree) + 1, grid_columns / 2);
    const int columns = std::min(2 * reach + 1, grid_columns);
    for (int row = grid_row(lat_deg - height_deg); row <= grid_row(lat_deg + height_deg); ++row) {
        for (int i = 0; i < columns; ++i) {
            visit(row * grid_columns + (first_column - reach + i + grid_columns) % grid_columns);
        }
    }
}

}  // namespace

std::vector<PlaceNumber> Gazetteer::nearest(LatLon point, Meters radius, std::size_t limit) const {
    std::vector<Found> found;
    if (limit == 0 || !(radius.value() >= 0)) return {};
    // Discs grow until one holds enough, so that a wide radius costs nothing where places are many.
    constexpr Meters first_disc{20'000}, half_around_the_globe{20'010'000};
    const auto widest = std::min(radius, half_around_the_globe);
    for (auto disc = std::min(first_disc, widest);; disc = std::min(4.0 * disc, widest)) {
        found.clear();
        for_cells_around(point, disc, [&](int cell) {
            const auto first = file_->grid_starts.at(static_cast<std::size_t>(cell));
            const auto end = file_->grid_starts.at(static_cast<std::size_t>(cell) + 1);
            if (end < first) throw_damaged("the grid is out of order");
            for (const auto number : file_->grid_places.range(first, end - first)) {
                const auto distance =
                    shortest_line(point, position_of(file_->place(PlaceNumber{number}).point)).length;
                if (distance <= disc) found.push_back({distance, PlaceNumber{number}});
            }
        });
        if (found.size() >= limit || disc >= widest) break;
    }
    const auto kept = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
    std::vector<PlaceNumber> numbers(kept);
    std::transform(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), numbers.begin(),
                   [](const Found& f) { return f.number; });
    return numbers;
}

}  // namespace dateline
