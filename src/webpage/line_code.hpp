/// Lines of the globe as short texts, for the page's script.
#pragma once

#include "geo/lat_lon.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dateline {

/// A position in whole steps of a grid.
struct GridPoint {
    std::int64_t lon = 0;
    std::int64_t lat = 0;
    friend constexpr bool operator==(GridPoint, GridPoint) = default;
};

/**
 * On a grid of `per_degree` steps. Longitudes go on from point to point instead of jumping at the
 * antimeridian, beginning within 180° of `middle`; points that fall together become one.
 */
[[nodiscard]] std::vector<GridPoint> grid_line(std::span<const LatLon> line, int per_degree, Degrees middle);

/**
 * Appends the encoded polyline of the points: differences as base-32 digits, least first, in the characters
 * "?" to "~" (https://developers.google.com/maps/documentation/utilities/polylinealgorithm, there with five
 * decimals), latitude before longitude. Lines that follow each other can be parted by spaces.
 */
void append_line_code(std::string& out, std::span<const GridPoint> line);

/// The corners that matter: all others lie within `tolerance_deg` of the line through those kept (Douglas &
/// Peucker 1973), on the plane of longitude and latitude. Both ends are kept.
[[nodiscard]] std::vector<LatLon> simplified(std::span<const LatLon> line, double tolerance_deg);

}  // namespace dateline
