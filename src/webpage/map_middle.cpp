#include "webpage/map_middle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr Degrees continents_whole{11};

/// The meridian around which points lie; 0 when they balance out.
Degrees mean_meridian(std::span<const LatLon> points) {
    double x = 0, y = 0;
    for (const LatLon& point : points) {
        const double rad = point.longitude().value() * std::numbers::pi / 180;
        x += std::cos(rad);
        y += std::sin(rad);
    }
    const bool balanced = std::hypot(x, y) < 1e-6;
    return Degrees{balanced ? 0 : std::round(std::atan2(y, x) * 180 / std::numbers::pi)};
}

double width_deg(std::span<const LatLon> points, Degrees middle) {
    const FlatBox box = box_of(points, middle);
    return box.east - box.west;
}

}  // namespace

double longitude_near(LatLon point, Degrees middle) {
    return middle.value() + std::remainder(point.longitude().value() - middle.value(), 360.0);
}

FlatBox box_of(std::span<const LatLon> points, Degrees middle) {
    FlatBox box{1e9, 1e9, -1e9, -1e9};
    for (const LatLon& point : points) {
        const double lon_deg = longitude_near(point, middle), lat_deg = point.latitude().value();
        box = {std::min(box.south, lat_deg), std::min(box.west, lon_deg), std::max(box.north, lat_deg),
               std::max(box.east, lon_deg)};
    }
    return box;
}

Degrees map_middle(std::span<const LatLon> points) {
    if (points.empty()) return continents_whole;
    const Degrees mean = mean_meridian(points);
    const bool closer = width_deg(points, mean) < width_deg(points, continents_whole) - 1;
    return closer ? mean : continents_whole;
}

}  // namespace dateline
