/// The places of claims on the map.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/map_scene.hpp"

namespace dateline {

/// Objects are painted in the order of their kinds.
[[nodiscard]] bool painted_before(const MapObject& a, const MapObject& b) noexcept;

/// Adds both places of every claim, as far as the scene does not show them for an event's sake. An area is
/// shown as an area, never as a dot.
void add_claim_places(MapScene& scene, const Dossier& dossier);

}  // namespace dateline
