/// Where the pointer is on the globe.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "geo/lat_lon.hpp"
#include "window/ui.hpp"

#include <optional>

namespace dateline {

/// "12 km NE of Hit, Iraq": the nearest populated place, base or site within 100 km; empty when there is
/// none.
[[nodiscard]] std::string nearest_place_text(const Gazetteer& gazetteer, LatLon point);

/// Draws the bar into `box` (drawing pixels). Without a point (pointer outside the map) it says what keys do.
void draw_status_bar(Ui& ui, PixelBox box, const Gazetteer& gazetteer, std::optional<LatLon> point,
                     double ground_m_per_px);

}  // namespace dateline
