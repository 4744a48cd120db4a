/// What a click on the map means to a tool.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <optional>

namespace dateline {

/// What there is to snap to.
struct SnapGround {
    const Dossier& dossier;
    const MapScene& scene;
    const Gazetteer& gazetteer;
    const MapView& view;
};

/**
 * The place meant by a pixel: a site of the map within 12 pixels; else the most important place of the
 * gazetteer within 8, among those that matter at this scale; else the bare coordinates, one pixel vague.
 * Nothing beyond the map of the world.
 */
[[nodiscard]] std::optional<Place> place_at_pixel(const SnapGround& ground, PixelPoint pixel);

}  // namespace dateline
