/// Where the map of the globe ends on the plane.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

#include <optional>

namespace dateline {

/// Whether the plane around the globe may be seen beyond both sides of its cut: not on an azimuthal map, whose
/// edge is round.
[[nodiscard]] constexpr bool has_edge(ProjectionKind kind) noexcept {
    return kind != ProjectionKind::azimuthal_equidistant;
}

/// The globe on the plane of a projection: both sides of the cut, and the farthest latitudes. Nothing on an
/// azimuthal map.
[[nodiscard]] std::optional<FilledPath> world_disc(const MapView& view, PixelBox frame, Colour colour);

/// All that lies around the circle in which an azimuthal map shows the globe: to be painted over the ground,
/// which frays out at that edge. Nothing where it is out of sight, and for other projections.
[[nodiscard]] std::optional<FilledPath> beyond_the_circle(const MapView& view, PixelBox frame, Colour colour);

}  // namespace dateline
