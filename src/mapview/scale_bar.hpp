/// How long a kilometre is on the drawing.
#pragma once

#include "mapview/map_view.hpp"

#include <string>

namespace dateline {

struct ScaleBar {
    double length_px = 0;
    std::string text;  ///< "100 km", "500 m"
};

/// The longest bar of 1, 2 or 5 times a power of ten that fits, true at `place` of the drawing; nothing where
/// the map has no such place.
[[nodiscard]] std::optional<ScaleBar> scale_bar(const MapView& view, PixelPoint place, double longest_px);

}  // namespace dateline
