/// Nearest and farthest points of two areas, seen from each other.
#pragma once

#include "geo/meters.hpp"
#include "geodesy/edge_tree.hpp"

namespace dateline {

/// One point on the edge of each of two areas.
struct PointPair {
    LatLon first;
    LatLon second;
    Meters distance;
};

/**
 * The two points at which the edges of two areas come nearest; distance 0 where edges meet. Good to 1 m up
 * to 5000 km. Beyond, the search is given up after 20 000 exact comparisons, with an error of at most 0.3 %
 * of the distance. Areas inside one another are not noticed: their edges may be apart.
 */
[[nodiscard]] PointPair nearest_between(const EdgeTree& first, const EdgeTree& second);

/// The two vertices farthest apart: the farthest through the Earth, then each moved to the farthest from
/// the other over WGS84 until neither moves. Within 0.3 % of the greatest distance, and rarely off at all.
[[nodiscard]] PointPair farthest_between(const EdgeTree& first, const EdgeTree& second);

}  // namespace dateline
