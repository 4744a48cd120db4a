#include "compiling/ogr_polygons.hpp"

#include <ogr_api.h>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

enum class Turn { counter_clockwise, clockwise };

/// Twice the signed area in square degrees: positive when counter-clockwise.
double signed_area(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const auto& a = ring[i];
        const auto& b = ring[i + 1];
        sum += a.longitude().value() * b.latitude().value() - b.longitude().value() * a.latitude().value();
    }
    return sum;
}

/// Quantised coordinates may lie a rounding step beyond the edge of the map.
Ring ring_of(OGRGeometryH line, Turn turn) {
    Ring ring;
    const int count = OGR_G_GetPointCount(line);
    ring.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ring.emplace_back(Degrees{std::clamp(OGR_G_GetY(line, i), -90.0, 90.0)},
                          Degrees{std::clamp(OGR_G_GetX(line, i), -180.0, 180.0)});
    }
    if ((signed_area(ring) > 0) != (turn == Turn::counter_clockwise)) std::reverse(ring.begin(), ring.end());
    return ring;
}

constexpr std::size_t fewest_points = 4;  // a triangle, closed

Polygon polygon_of(OGRGeometryH geometry) {
    Polygon polygon;
    const int rings = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < rings; ++i) {
        auto ring =
            ring_of(OGR_G_GetGeometryRef(geometry, i), i == 0 ? Turn::counter_clockwise : Turn::clockwise);
        if (i == 0) {
            polygon.outer = std::move(ring);
        } else if (ring.size() >= fewest_points) {
            polygon.holes.push_back(std::move(ring));
        }
    }
    return polygon;
}

}  // namespace

void collect_polygons(void* handle, Area& area) {
    const auto geometry = static_cast<OGRGeometryH>(handle);
    if (wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbPolygon) {
        auto polygon = polygon_of(geometry);
        if (polygon.outer.size() >= fewest_points) area.polygons.push_back(std::move(polygon));
        return;
    }
    const int parts = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < parts; ++i) collect_polygons(OGR_G_GetGeometryRef(geometry, i), area);
}

}  // namespace dateline
