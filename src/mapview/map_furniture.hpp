/// What stands on the map to read it by: scale bar and north arrow.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

#include <string_view>
#include <vector>

namespace dateline {

/// Whom the map is owed to, for its credit line.
inline constexpr std::string_view map_credits = "Natural Earth · GeoNames CC BY 4.0";

/// Draws the bar in the lower left corner, and an arrow to the north beside it where north is not up all over
/// the drawing. @returns the boxes that labels must leave free
std::vector<PixelBox> draw_furniture(const MapView& view, const MapStyle& style, const TextMeasure& measure,
                                     std::vector<Primitive>& out);

/// Which way north is at a place of the drawing, in degrees clockwise from up; nothing where the map shows no
/// such place.
[[nodiscard]] std::optional<double> north_deg(const MapView& view, PixelPoint place);

}  // namespace dateline
