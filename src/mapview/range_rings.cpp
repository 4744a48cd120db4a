#include "mapview/range_rings.hpp"

#include "mapview/draw_scene.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/geodesic_circle.hpp"
#include "mapview/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

MapObjectKind site_kind(RingDirection direction) {
    return direction == RingDirection::forward ? MapObjectKind::launch_site : MapObjectKind::impact_site;
}

bool shows(const MapScene& scene, LatLon point) {
    return std::any_of(scene.objects.begin(), scene.objects.end(), [point](const MapObject& object) {
        return has_symbol(object.kind) && object.point == point;
    });
}

MapObject dot(LatLon point, const std::string& name) {
    MapObject object;
    object.kind = MapObjectKind::mentioned_place;
    object.point = point;
    object.label = plain_text(name);
    return object;
}

}  // namespace

MapObject range_ring(LatLon center, const NamedRange& range, RingDirection direction) {
    MapObject ring;
    ring.kind =
        direction == RingDirection::forward ? MapObjectKind::range_forward : MapObjectKind::range_backward;
    ring.point = center;
    ring.line = circle_around(center, range.range);
    ring.length = range.range;
    const auto length = length_text(range.range);
    ring.label = range.name.empty() ? length : fmt::format("{} · {}", range.name, length);
    return ring;
}

void add_to_scene(MapScene& scene, MapObject object) {
    scene.extent.insert(scene.extent.end(), object.line.begin(), object.line.end());
    scene.extent.push_back(object.point);
    const auto place = std::upper_bound(scene.objects.begin(), scene.objects.end(), object.kind,
                                        [](auto kind, const MapObject& other) { return kind < other.kind; });
    scene.objects.insert(place, std::move(object));
}

void add_rings_around_sites(MapScene& scene, const NamedRange& range, RingDirection direction) {
    std::vector<LatLon> centers;
    for (const auto& object : scene.objects) {
        const bool new_center = std::find(centers.begin(), centers.end(), object.point) == centers.end();
        if (object.kind == site_kind(direction) && new_center) centers.push_back(object.point);
    }
    for (const auto center : centers) add_to_scene(scene, range_ring(center, range, direction));
}

void add_range_rings(MapScene& scene, const RangeRings& rings) {
    for (const auto& range : rings.from_launches) {
        add_rings_around_sites(scene, range, RingDirection::forward);
    }
    for (const auto& range : rings.to_impacts) add_rings_around_sites(scene, range, RingDirection::backward);
    for (const auto& [center, name, range] : rings.around_places) {
        add_to_scene(scene, range_ring(center, range, RingDirection::forward));
        if (!shows(scene, center)) add_to_scene(scene, dot(center, name));
    }
}

}  // namespace dateline
