#include "window/tools/drawn_point.hpp"

#include "mapview/plain_text.hpp"

#include <algorithm>

namespace dateline {

std::optional<MapObject> drawn_point(const Place& place, const MapScene& scene) {
    const bool shown = std::any_of(scene.objects.begin(), scene.objects.end(), [&](const MapObject& object) {
        return object.line.empty() && !object.area && object.point == place.point;
    });
    if (shown) return std::nullopt;
    MapObject object;
    object.kind = MapObjectKind::mentioned_place;
    object.point = place.point;
    object.label = plain_text(place.name);
    return object;
}

}  // namespace dateline
