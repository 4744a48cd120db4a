/// What the pointer is over, in a few lines beside it.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/map_scene.hpp"

#include <string>

namespace dateline {

/// A line's ends, length and bearings; a ring's radius; a place's name and kind; how many events a cluster
/// has. The first line is the title.
[[nodiscard]] std::string hover_text(const Dossier& dossier, const MapObject& object);

}  // namespace dateline
