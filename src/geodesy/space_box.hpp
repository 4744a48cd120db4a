/// Places and boxes in space, and what distances through the Earth say of those over it.
#pragma once

#include "geo/lat_lon.hpp"

#include <limits>

namespace dateline {

/// A place in space: metres from the Earth's centre, z to the north pole, x through longitude 0.
struct SpacePoint {
    double x = 0, y = 0, z = 0;
};

[[nodiscard]] SpacePoint space_point(LatLon point);

[[nodiscard]] double straight_distance(const SpacePoint& a, const SpacePoint& b);

/// What a straight distance through the Earth says of the distance over the WGS84 ellipsoid.
///
/// A geodesic bends as sharply as a circle of 6335.4 km (along the meridian at the equator) at most and of
/// 6399.6 km (at the poles) at least, so the arcs of those two circles over the same chord enclose its
/// length. Source of the radii: WGS84, a(1 - e²) and a²/b. The two are 20 m apart over 1000 km, 3 km over
/// 5000 km.
[[nodiscard]] double least_arc(double chord_m);
[[nodiscard]] double greatest_arc(double chord_m);

/// Corners of an upright box in space.
struct SpaceBox {
    SpacePoint low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max(),
                   std::numeric_limits<double>::max()};
    SpacePoint high{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest(),
                    std::numeric_limits<double>::lowest()};

    void include(const SpaceBox& box);
};

/// A patch of the ellipsoid between two parallels and two meridians.
struct Patch {
    double south_deg = 90, north_deg = -90;
    double west_deg = 180, east_deg = -180;

    void include(double lat_deg, double lon_deg);
};

/// The smallest upright box that holds all of a patch, and so every line that is straight in longitude and
/// latitude between two of its points. @pre the patch has a point.
[[nodiscard]] SpaceBox box_around(const Patch& patch);

[[nodiscard]] double distance_between(const SpaceBox& a, const SpaceBox& b);
[[nodiscard]] double farthest_between(const SpaceBox& a, const SpaceBox& b);

}  // namespace dateline
