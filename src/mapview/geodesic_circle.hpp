/// Circles on the ellipsoid, drawn as polygons that cannot be told from them.
#pragma once

#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"

#include <vector>

namespace dateline {

/// No point of the polygon's sides is farther than this from the circle.
inline constexpr Meters most_off_circle{1};

/**
 * A closed geodesic circle: every corner lies exactly at the radius, and the geodesics between corners stay
 * within `most_off_circle` of it. A few hundred corners for an uncertainty of 20 km, at most some 4,200 for a
 * range. It may enclose a pole or cross the antimeridian: it is not cut. @pre radius > 0
 */
[[nodiscard]] std::vector<LatLon> circle_around(LatLon center, Meters radius);

}  // namespace dateline
