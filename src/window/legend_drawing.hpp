/// The legend as a drawing of its own, for the side panel.
#pragma once

#include "mapview/compose_map.hpp"
#include "mapview/drawing.hpp"

namespace dateline {

struct LegendDrawing {
    Drawing drawing;
    double height_px = 0;  ///< 0 without entries
};

/// One entry a line, on `paper`; text longer than `width_px` ends in "…".
[[nodiscard]] LegendDrawing legend_drawing(const std::vector<LegendEntry>& entries, const MapStyle& style,
                                           Colour paper, double width_px, const TextMeasure& measure);

}  // namespace dateline
