/// Events at exactly the same point, side by side around it.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// More at one point stay one symbol.
inline constexpr std::size_t most_spread = 59;

/// Where so many symbols stand around a spot: on rings, from the top clockwise, none over another.
[[nodiscard]] std::vector<PixelPoint> spread_around(PixelPoint spot, std::size_t count);

/// Of a circle that holds those symbols.
[[nodiscard]] double spread_radius_px(std::size_t count);

/// Puts a symbol that stands on the spot to its place beside it, if the object is one. Of all events of a
/// spot only one is named.
void move_from_spot(MapObject& object, LatLon spot, LatLon place, bool named);

/// The same for the objects of a small scene: events that hide each other stand around their spot, where no
/// other symbol is in the way. Objects keep their positions in the list.
void spread_stacked(std::vector<MapObject>& objects, const MapView& view);

}  // namespace dateline
