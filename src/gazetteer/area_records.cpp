#include "gazetteer/area_records.hpp"

#include <cmath>

namespace dateline {
namespace {

std::int32_t units(Degrees angle) {
    return static_cast<std::int32_t>(std::lround(angle.value() * units_per_degree));
}

std::uint32_t size_of(const auto& records) {
    return static_cast<std::uint32_t>(records.size());
}

void add_ring(AreaRecords& records, const Ring& ring) {
    records.rings.push_back({size_of(records.vertices), size_of(ring)});
    for (const auto& point : ring) records.vertices.push_back(point_record(point));
}

}  // namespace

PointRecord point_record(LatLon point) {
    return {units(point.latitude()), units(point.longitude())};
}

std::uint32_t AreaRecords::add(const Area& area) {
    const Box box = bounding_box(area);
    areas.push_back({{{units(box.south), units(box.west)}, {units(box.north), units(box.east)}},
                     size_of(polygons),
                     size_of(area.polygons)});
    for (const auto& polygon : area.polygons) {
        polygons.push_back({size_of(rings), size_of(polygon.holes) + 1});
        add_ring(*this, polygon.outer);
        for (const auto& hole : polygon.holes) add_ring(*this, hole);
    }
    return size_of(areas) - 1;
}

}  // namespace dateline
