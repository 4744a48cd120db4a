#include "geodesy/extent_distance.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <optional>

namespace dateline {
namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;

/// Lambert's cylindrical equal-area projection of the unit sphere.
struct PlanePoint {
    double x = 0;  ///< longitude in radians
    double y = 0;  ///< sine of the latitude
};

PlanePoint projected(const LatLon& point) {
    return {point.longitude().value() * radians_per_degree,
            std::sin(point.latitude().value() * radians_per_degree)};
}

/// Area with its sign (positive counter-clockwise) and area times centroid.
struct Moments {
    double area = 0;
    PlanePoint first;
};

void add_ring(Moments& moments, const Ring& ring, PlanePoint origin) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const PlanePoint a = projected(ring[i - 1]);
        const PlanePoint b = projected(ring[i]);
        // Triangles from a nearby origin: those from (0, 0) would cancel to nothing for a small far area.
        const double twice = (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
        moments.area += twice / 2;
        moments.first.x += twice / 6 * (a.x + b.x - 2 * origin.x);
        moments.first.y += twice / 6 * (a.y + b.y - 2 * origin.y);
    }
}

Moments moments_of(const Polygon& polygon, PlanePoint origin) {
    Moments moments;
    add_ring(moments, polygon.outer, origin);
    for (const Ring& hole : polygon.holes) add_ring(moments, hole, origin);
    return moments;
}

struct Centroid {
    LatLon point;
    double area = 0;
};

Centroid centroid_of(const Polygon& polygon) {
    if (polygon.outer.empty()) return {};
    const PlanePoint origin = projected(polygon.outer.front());
    const Moments moments = moments_of(polygon, origin);
    if (moments.area == 0) return {polygon.outer.front(), 0};
    const double x = origin.x + moments.first.x / moments.area;
    const double y = std::clamp(origin.y + moments.first.y / moments.area, -1.0, 1.0);
    return {LatLon{Degrees{std::asin(y) / radians_per_degree}, Degrees{x / radians_per_degree}},
            std::fabs(moments.area)};
}

void add_crossings(std::vector<double>& lons_deg, const Ring& ring, double lat_deg) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double a = ring[i - 1].latitude().value();
        const double b = ring[i].latitude().value();
        if ((a > lat_deg) == (b > lat_deg)) continue;
        lons_deg.push_back(
            std::lerp(ring[i - 1].longitude().value(), ring[i].longitude().value(), (lat_deg - a) / (b - a)));
    }
}

/// The middle of the widest stretch of a parallel that lies inside; nothing where the parallel misses.
std::optional<LatLon> middle_of_parallel(const Polygon& polygon, double lat_deg) {
    std::vector<double> lons_deg;
    add_crossings(lons_deg, polygon.outer, lat_deg);
    for (const Ring& hole : polygon.holes) add_crossings(lons_deg, hole, lat_deg);
    std::ranges::sort(lons_deg);
    std::optional<LatLon> middle;
    double widest_deg = 0;
    for (std::size_t i = 1; i < lons_deg.size(); i += 2) {
        const double width_deg = lons_deg[i] - lons_deg[i - 1];
        if (width_deg <= widest_deg) continue;
        widest_deg = width_deg;
        middle = LatLon{Degrees{lat_deg}, Degrees{lons_deg[i - 1] + width_deg / 2}};
    }
    return middle;
}

}  // namespace

double surface_km2(const Area& area) {
    constexpr double authalic_radius_km = 6371.0072;  // of WGS84: NIMA TR8350.2
    double steradians = 0;
    for (const Polygon& polygon : area.polygons) steradians += centroid_of(polygon).area;
    return steradians * authalic_radius_km * authalic_radius_km;
}

LatLon middle_of(const Area& area) {
    assert(!area.polygons.empty());
    const Polygon* largest = nullptr;
    Centroid best;
    for (const Polygon& polygon : area.polygons) {
        const Centroid centroid = centroid_of(polygon);
        if (largest != nullptr && centroid.area <= best.area) continue;
        largest = &polygon;
        best = centroid;
    }
    if (contains(Area{{*largest}}, best.point)) return best.point;
    return middle_of_parallel(*largest, best.point.latitude().value()).value_or(best.point);
}

}  // namespace dateline
