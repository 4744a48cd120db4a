/// The things of a scene as shapes.
#pragma once

#include "mapview/compose_map.hpp"
#include "mapview/object_look.hpp"

#include <vector>

namespace dateline {

/// Where the shapes of a scene are, for labels to keep away from.
struct SceneShapes {
    std::vector<PixelBox> symbols;  ///< each as wide as its symbol, in whose middle it lies
    std::vector<PixelBox> marks;    ///< on symbols
    std::vector<PixelLine> lines;
};

/// Draws areas, discs, lines and symbols, in the scene's order. @returns what labels must avoid.
SceneShapes draw_scene(const MapScene& scene, const MapView& view, const MapStyle& style,
                       const ComposeOptions& options, std::vector<Primitive>& out);

/// Discs smaller than this are hidden by the symbol in their middle and are not drawn.
inline constexpr double smallest_disc_px = 22;

/// Radius of a disc on the drawing; 0 where the projection does not show it.
[[nodiscard]] double disc_radius_px(const MapObject& disc, const MapView& view);

/// Whether more than a few pixels of the object are drawn inside the view.
[[nodiscard]] bool is_seen(const MapObject& object, const MapView& view);

}  // namespace dateline
