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

std::string given_length_text(const NamedRange& range) {
    if (range.unit == LengthUnit::kilometre || range.unit == LengthUnit::metre)
        return length_text(range.range);
    return fmt::format("{:.4g} {}", range.range / one(range.unit), symbol(range.unit));
}

MapObject range_ring(LatLon center, std::string_view name, const NamedRange& range, RingDirection direction) {
    MapObject ring;
    ring.kind =
        direction == RingDirection::forward ? MapObjectKind::range_forward : MapObjectKind::range_backward;
    ring.point = center;
    ring.line = circle_around(center, range.range);
    ring.length = range.range;
    const auto length = given_length_text(range);
    ring.label = range.name.empty() ? length : fmt::format("{} · {}", range.name, length);
    if (!name.empty()) ring.label += fmt::format(" around {}", plain_text(name));
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
    std::vector<MapObject> sites;
    for (const auto& object : scene.objects) {
        const bool known = std::any_of(sites.begin(), sites.end(),
                                       [&](const MapObject& site) { return site.point == object.point; });
        if (object.kind == site_kind(direction) && !known) sites.push_back(object);
    }
    for (const auto& site : sites) add_to_scene(scene, range_ring(site.point, site.label, range, direction));
}

void add_range_rings(MapScene& scene, const RangeRings& rings) {
    for (const auto& range : rings.from_launches) {
        add_rings_around_sites(scene, range, RingDirection::forward);
    }
    for (const auto& range : rings.to_impacts) add_rings_around_sites(scene, range, RingDirection::backward);
    for (const auto& [center, name, range] : rings.around_places) {
        add_to_scene(scene, range_ring(center, name, range, RingDirection::forward));
        if (!shows(scene, center)) add_to_scene(scene, dot(center, name));
    }
}

}  // namespace dateline
