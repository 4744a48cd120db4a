/// Nearest and farthest points of an area, seen from a point.
#pragma once

#include "geo/meters.hpp"
#include "geodesy/edge_foot.hpp"
#include "geodesy/edge_tree.hpp"

namespace dateline {

/// The nearest point on any edge, whether `from` is inside the area or not. Good to 1 mm of distance.
[[nodiscard]] EdgeFoot nearest_on_edges(const EdgeTree& tree, LatLon from);

/// The farthest vertex. Since long edges are divided, no point of an edge is more than 50 m farther.
[[nodiscard]] EdgeFoot farthest_vertex(const EdgeTree& tree, LatLon from);

}  // namespace dateline
