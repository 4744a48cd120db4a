/// Lines and rings cut where a map of the world is cut.
#pragma once

#include "mapview/map_projection.hpp"

#include <span>
#include <vector>

namespace dateline {

using TurnedLine = std::vector<TurnedPoint>;

/// The line in longitudes from the projection's central meridian, parted where it crosses the cut.
[[nodiscard]] std::vector<TurnedLine> turned_line(const MapProjection& projection,
                                                  std::span<const LatLon> line);

/// A closed ring as closed rings that do not cross the cut. A ring around a pole is led along the map's edge
/// to that pole.
[[nodiscard]] std::vector<TurnedLine> turned_ring(const MapProjection& projection,
                                                  std::span<const LatLon> ring);

}  // namespace dateline
