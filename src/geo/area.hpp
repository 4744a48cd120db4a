/// Areas on the globe.
#pragma once

#include "geo/lat_lon.hpp"

#include <vector>

namespace dateline {

/// A closed line; the last point repeats the first. Edges are straight in longitude and latitude, as in
/// Natural Earth and RFC 7946, not geodesics (below 1 m apart for edges shorter than 10 km).
using Ring = std::vector<LatLon>;

/// An outer ring (counter-clockwise) and the holes in it (clockwise).
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
};

/// South-west and north-east corners. `west` > `east` when the box crosses the antimeridian.
struct Box {
    Degrees south, west, north, east;

    [[nodiscard]] bool contains(LatLon point) const noexcept;
    friend constexpr bool operator==(Box, Box) = default;
};

/// Polygons that make up one place: a country and its islands. No polygon crosses the antimeridian: an
/// area that does is cut there.
struct Area {
    std::vector<Polygon> polygons;
};

/// The smallest box around all points. @pre the area has a point.
[[nodiscard]] Box bounding_box(const Area& area);

}  // namespace dateline
