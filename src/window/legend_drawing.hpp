/// The legend as a drawing of its own, for the side panel.
#pragma once

#include "mapview/compose_map.hpp"
#include "mapview/drawing.hpp"

namespace dateline {

struct LegendDrawing {
    Drawing drawing;
    double height_px = 0;  ///< 0 without entries
};

struct LegendRoom {
    double width_px = 0;   ///< drawing pixels
    double text_size = 1;  ///< of letters, times the usual
};

/// One entry a line, on `paper`; text that is too long for the room ends in "…".
[[nodiscard]] LegendDrawing legend_drawing(const std::vector<LegendEntry>& entries, const MapStyle& style,
                                           Colour paper, LegendRoom room, const TextMeasure& measure);

}  // namespace dateline
