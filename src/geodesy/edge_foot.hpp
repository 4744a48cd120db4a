/// The point of one edge that is nearest to a point.
#pragma once

#include "geo/meters.hpp"
#include "geodesy/edge_tree.hpp"

namespace dateline {

/// A point on an edge and how far it is over WGS84.
struct EdgeFoot {
    LatLon point;
    Meters distance;
};

/// Share of the way, 0 to 1, at which the chord between `a` and `b` comes nearest to `point`.
[[nodiscard]] double nearest_share(const SpacePoint& point, const SpacePoint& a, const SpacePoint& b);

/// Distance through the Earth from a point to the chord between `a` and `b`.
[[nodiscard]] double chord_distance(const SpacePoint& point, const SpacePoint& a, const SpacePoint& b);

/**
 * Finds the nearest point of the edge from `start` to `end`, which is straight in longitude and latitude and
 * at most 0.25° long in either, to 1 mm of distance.
 *
 * @param cutoff  once the edge is known to be farther than this, any of its points may be returned.
 */
[[nodiscard]] EdgeFoot nearest_on_edge(LatLon from, const SpacePoint& from_position,
                                       const EdgeTree::Vertex& start, const EdgeTree::Vertex& end,
                                       Meters cutoff);

}  // namespace dateline
