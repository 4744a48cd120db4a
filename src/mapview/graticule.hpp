/// Meridians and parallels.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

#include <vector>

namespace dateline {

/// One meridian or parallel on the drawing.
struct GraticuleLine {
    double at_deg = 0;  ///< longitude east, -180..180, or latitude north
    std::vector<PixelLine> pieces;
};

struct Graticule {
    std::vector<GraticuleLine> meridians;
    std::vector<GraticuleLine> parallels;
};

/// At round steps that suit the scale.
[[nodiscard]] Graticule graticule_of(const MapView& view);

[[nodiscard]] StrokedPath stroked(const Graticule& lines, const StrokeStyle& style);

}  // namespace dateline
