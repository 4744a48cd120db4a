/// What a hand is drawing at the moment, over the finished map.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

#include <optional>

namespace dateline {

/// Cheap to draw in every frame, so that the map under it, with its labels, stands still.
struct Overlay {
    std::optional<PixelBox> box;  ///< that the map will be zoomed to
    std::optional<LatLon> from;   ///< where the next leg begins
    std::optional<LatLon> to;     ///< what the pointer would take
};

/// With nothing in it, an empty drawing. Its background is transparent.
[[nodiscard]] Drawing draw_overlay(const Overlay& overlay, const MapView& view, const MapStyle& style);

}  // namespace dateline
