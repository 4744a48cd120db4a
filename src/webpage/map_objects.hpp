/// The signs and lines of the page's map.
#pragma once

#include "mapview/map_scene.hpp"
#include "webpage/map_json.hpp"

namespace dateline {

/// Writes the member "objects", in painting order.
void write_map_objects(MapJson& map, const Dossier& dossier, const MapScene& scene);

}  // namespace dateline
