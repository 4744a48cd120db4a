/// A dot for a place that a tool uses.
#pragma once

#include "geo/place.hpp"
#include "mapview/map_scene.hpp"

#include <optional>

namespace dateline {

/// The dot with its name; nothing when the scene shows something at that point already.
[[nodiscard]] std::optional<MapObject> drawn_point(const Place& place, const MapScene& scene);

}  // namespace dateline
