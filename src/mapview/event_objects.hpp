/// Events as things on a map.
#pragma once

#include "mapview/map_scene.hpp"

#include <string>
#include <vector>

namespace dateline {

/// A geodesic with enough points to look smooth.
[[nodiscard]] std::vector<LatLon> line_between(LatLon from, LatLon to);

/// "341 km", "850 m".
[[nodiscard]] std::string length_text(Meters length);

/// Adds the sites of one event, their areas and discs, and the lines from launches to impacts.
void add_event_objects(const Dossier& dossier, std::size_t event, std::vector<MapObject>& objects);

}  // namespace dateline
