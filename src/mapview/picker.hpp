/// From a pixel to the thing that is drawn there.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <optional>

namespace dateline {

/// Position in `scene.objects` of the object at `pixel`: a site within reach before a line, a line before an
/// area, the nearest of each. Nothing when none is within `reach_px`.
[[nodiscard]] std::optional<std::size_t> object_at(const MapScene& scene, const MapView& view,
                                                   PixelPoint pixel, double reach_px = 10);

}  // namespace dateline
