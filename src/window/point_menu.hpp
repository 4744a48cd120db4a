/// What can be done with a point of the map.
#pragma once

#include "geo/lat_lon.hpp"
#include "mapview/pixels.hpp"
#include "window/actions.hpp"
#include "window/ui.hpp"

namespace dateline {

struct PointMenu {
    PixelPoint at;  ///< drawing pixels in the window
    LatLon point;
};

[[nodiscard]] std::string text_of(LatLon point, CoordinateForm form);

/// Draws the menu beside its point, so large and inside `map` (both drawing pixels).
void draw_point_menu(Ui& ui, PixelBox map, PixelSize size, const PointMenu& menu, Actions& actions);

}  // namespace dateline
