/// Meridians and parallels.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

namespace dateline {

/// Lines at a spacing of 1, 2, 5, 10 … degrees that keeps them some 200 pixels apart.
[[nodiscard]] StrokedPath graticule(const MapView& view, const StrokeStyle& style);

}  // namespace dateline
