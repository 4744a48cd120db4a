#include "mapview/geodesic_circle.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

/// A chord of length s on a circle that bends by k per metre leaves it by k s² / 8. On the sphere a circle of
/// the angular radius ρ is 2πR sin ρ long and bends by cot ρ / R against a geodesic. On the ellipsoid wide
/// circles bend by some multiple of its flattening also where those on the sphere are straight.
int corners_for(Meters radius) {
    constexpr double sphere_radius_m = 6'371'008.8;
    constexpr double flattening = 1 / 298.257223563, margin = 1.05;
    constexpr int least_corners = 72;  // a small circle is round as well
    const double angle_rad = radius.value() / sphere_radius_m;
    const double bend_m = sphere_radius_m * (std::abs(std::sin(angle_rad) * std::cos(angle_rad)) +
                                             3 * flattening * (1 - std::cos(angle_rad)));
    const double corners = 2 * std::numbers::pi * std::sqrt(bend_m / (8 * most_off_circle.value()));
    return std::max(least_corners, static_cast<int>(std::ceil(margin * corners)));
}

}  // namespace

std::vector<LatLon> circle_around(LatLon center, Meters radius) {
    return ring_around(center, radius, corners_for(radius));
}

}  // namespace dateline
