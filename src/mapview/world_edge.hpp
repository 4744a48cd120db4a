/// Where the map of the globe ends on the plane.
#pragma once

#include "mapview/drawing.hpp"
#include "mapview/map_view.hpp"

#include <optional>

namespace dateline {

/// Whether the plane around the globe may be seen beyond both sides of its cut: on a map of the world, on a
/// cone.
[[nodiscard]] constexpr bool has_edge(ProjectionKind kind) noexcept {
    return is_for_the_world(kind) || is_conic(kind);
}

/// The globe on the plane of a projection that is made for the world, or a cone: both sides of the cut, and
/// the farthest latitudes. Nothing for the others, whose edge is out of sight or round.
[[nodiscard]] std::optional<FilledPath> world_disc(const MapView& view, PixelBox frame, Colour colour);

/// All that lies around the circle in which an azimuthal map shows the globe: to be painted over the ground,
/// which frays out at that edge. Nothing where it is out of sight, and for other projections.
[[nodiscard]] std::optional<FilledPath> beyond_the_circle(const MapView& view, PixelBox frame, Colour colour);

}  // namespace dateline
