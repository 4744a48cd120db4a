/// Longitudes on a map that goes once round the globe.
#pragma once

#include "geo/lat_lon.hpp"

#include <span>

namespace dateline {

/// The longitude, in degrees, within 180 of the map's middle: it may lie beyond ±180.
[[nodiscard]] double longitude_near(LatLon point, Degrees middle);

/// South-west and north-east of points on such a map, in degrees.
struct FlatBox {
    double south, west, north, east;
};
/// @pre there are points
[[nodiscard]] FlatBox box_of(std::span<const LatLon> points, Degrees middle);

/**
 * Where the middle of a map of these points is, in whole degrees: 11° E, so that the map's edges meet in the
 * Bering Strait and no continent is cut, unless the points lie closer together around another meridian.
 */
[[nodiscard]] Degrees map_middle(std::span<const LatLon> points);

}  // namespace dateline
