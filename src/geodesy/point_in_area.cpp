#include "geodesy/extent_distance.hpp"

#include "geodesy/edge_tree_cache.hpp"
#include "geodesy/nearest_edge.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

struct PlanePoint {
    double lat_deg;
    double lon_deg;
};

/// A point this near to an edge is on it: 0.1 mm, a thousand times what rounding of 180.0 amounts to.
constexpr double on_edge_deg = 1e-9;

enum class Side { off, on, crosses };

/// What an edge means for a ray from the point to the east.
Side side_of(const LatLon& a, const LatLon& b, PlanePoint point) {
    const double a_lat = a.latitude().value() - point.lat_deg;
    const double b_lat = b.latitude().value() - point.lat_deg;
    if ((a_lat > on_edge_deg && b_lat > on_edge_deg) || (a_lat < -on_edge_deg && b_lat < -on_edge_deg)) {
        return Side::off;
    }
    const double a_lon = a.longitude().value() - point.lon_deg;
    const double b_lon = b.longitude().value() - point.lon_deg;
    if (a_lon < -on_edge_deg && b_lon < -on_edge_deg) return Side::off;

    const double turn = a_lon * b_lat - b_lon * a_lat;  // twice the triangle; its height is the distance
    const bool beside = std::max(a_lon, b_lon) >= -on_edge_deg && std::min(a_lon, b_lon) <= on_edge_deg;
    if (beside && std::fabs(turn) <= on_edge_deg * std::hypot(b_lon - a_lon, b_lat - a_lat)) return Side::on;

    if ((a_lat > 0) == (b_lat > 0)) return Side::off;  // half-open: a vertex on the ray counts once
    const bool east_of_point = (turn > 0) == (b_lat > a_lat);
    return east_of_point ? Side::crosses : Side::off;
}

/// Whether the point is on the ring, and else turns `inside` over for every edge to its east.
bool on_ring(const Ring& ring, PlanePoint point, bool& inside) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Side side = side_of(ring[i - 1], ring[i], point);
        if (side == Side::on) return true;
        if (side == Side::crosses) inside = !inside;
    }
    return false;
}

bool polygon_contains(const Polygon& polygon, PlanePoint point) {
    bool inside = false;
    if (on_ring(polygon.outer, point, inside)) return true;
    for (const Ring& hole : polygon.holes) {
        if (on_ring(hole, point, inside)) return true;
    }
    return inside;
}

bool area_contains(const Area& area, PlanePoint point) {
    return std::ranges::any_of(area.polygons,
                               [&](const Polygon& polygon) { return polygon_contains(polygon, point); });
}

}  // namespace

bool contains(const Area& area, LatLon point) {
    const double lat_deg = point.latitude().value();
    const double lon_deg = point.longitude().value();
    if (area_contains(area, {lat_deg, lon_deg})) return true;
    // The antimeridian has two longitudes, and an area cut there may be on either side.
    return std::fabs(lon_deg) == 180 && area_contains(area, {lat_deg, -lon_deg});
}

double covered_share(const Area& area, LatLon center, Meters radius) {
    // Most places lie wholly inside or outside, out of reach of any edge.
    const bool whole = radius <= Meters{0} || nearest_on_edges(*edge_tree_of(area), center).distance > radius;
    if (whole) return contains(area, center) ? 1 : 0;
    // Points spread evenly over the disc: Vogel 1979, doi:10.1016/0025-5564(79)90080-4.
    constexpr int samples = 64;
    constexpr double golden_angle_deg = 180 * (3 - 2.2360679774997896);  // 180 (3 - sqrt 5)
    int inside = 0;
    for (int i = 0; i < samples; ++i) {
        const Meters reach = std::sqrt((i + 0.5) / samples) * radius;
        if (contains(area, destination(center, Degrees{golden_angle_deg * i}, reach))) ++inside;
    }
    return static_cast<double>(inside) / samples;
}

}  // namespace dateline
