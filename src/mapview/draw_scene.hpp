/// The things of a scene as shapes.
#pragma once

#include "mapview/compose_map.hpp"

#include <vector>

namespace dateline {

/// Where the shapes of a scene are, for labels to keep away from.
struct SceneShapes {
    std::vector<PixelBox> symbols;
    std::vector<PixelBox> lines;  ///< small boxes along them
};

/// Draws areas, discs, lines and symbols, in the scene's order. @returns what labels must avoid.
SceneShapes draw_scene(const MapScene& scene, const MapView& view, const MapStyle& style,
                       const ComposeOptions& options, std::vector<Primitive>& out);

/// How a kind of line is stroked, in the accent of its article where that matters.
[[nodiscard]] StrokeStyle stroke_of(const MapObject& object, const MapStyle& style);

/// How a kind of area or disc is filled and edged.
struct AreaLook {
    Colour fill;
    StrokeStyle edge;
};
[[nodiscard]] AreaLook look_of_area(MapObjectKind kind, const MapStyle& style);

/// Discs smaller than this are hidden by the symbol in their middle and are not drawn.
inline constexpr double smallest_disc_px = 22;

/// Radius of a disc on the drawing; 0 where the projection does not show it.
[[nodiscard]] double disc_radius_px(const MapObject& disc, const MapView& view);

/// Whether more than a few pixels of the object are drawn inside the view.
[[nodiscard]] bool is_seen(const MapObject& object, const MapView& view);

/// Pixels between the end of a line that arrives at a site and the site's middle.
[[nodiscard]] double stop_before_site_px(MapObjectKind line) noexcept;

/// The symbol of a site, without its position. @pre the object is a site or a mentioned place
[[nodiscard]] Symbol symbol_of(const MapObject& object, const MapStyle& style);

/// Of a cluster with its ring of sources: wider the more events it stands for, but slowly.
[[nodiscard]] double cluster_radius_px(std::size_t events) noexcept;

[[nodiscard]] bool has_symbol(MapObjectKind kind) noexcept;
[[nodiscard]] bool is_line(MapObjectKind kind) noexcept;  ///< also a range ring
[[nodiscard]] bool is_range_ring(MapObjectKind kind) noexcept;

}  // namespace dateline
