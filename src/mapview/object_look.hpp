/// How each kind of object looks: its symbol, stroke or fill.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_scene.hpp"

namespace dateline {

/// How a kind of line is stroked; a claim's in the colour of its verdict.
[[nodiscard]] StrokeStyle stroke_of(const MapObject& object, const MapStyle& style);

/// How a kind of area or disc is filled and edged.
struct AreaLook {
    Colour fill;
    StrokeStyle edge;
};
[[nodiscard]] AreaLook look_of_area(MapObjectKind kind, const MapStyle& style);

/// Pixels between the end of a line that arrives at a site and the site's middle.
[[nodiscard]] double stop_before_site_px(MapObjectKind line) noexcept;

/// The symbol of a site, without its position. @pre the object is a site or a mentioned place
[[nodiscard]] Symbol symbol_of(const MapObject& object, const MapStyle& style);

/// Of an event's site that is neither launch nor impact: told apart without colours.
[[nodiscard]] SymbolShape shape_of(EventKind kind) noexcept;

/// Together with its ring of sources.
[[nodiscard]] double across_with_sources_px(const Symbol& symbol) noexcept;

/// Of a cluster with its ring of sources: wider the more events it stands for, but slowly.
[[nodiscard]] double cluster_radius_px(std::size_t events) noexcept;

[[nodiscard]] bool has_symbol(MapObjectKind kind) noexcept;
[[nodiscard]] bool is_line(MapObjectKind kind) noexcept;  ///< also a range ring
[[nodiscard]] bool is_range_ring(MapObjectKind kind) noexcept;

/// Of the head of an arc, from end to end.
inline constexpr double arrow_size_px = 13;

/// The dot on a symbol that says that reports disagree, without its position.
[[nodiscard]] Symbol disputed_mark(const MapStyle& style);

}  // namespace dateline
