/// Distances between places that are areas, not points.
#pragma once

#include "geo/place.hpp"
#include "geodesy/geodesic_line.hpp"

namespace dateline {

/// What an end of a measurement covers: a disc, or an area when `area` is set.
struct Footprint {
    LatLon point;                ///< representative point
    Meters radius;               ///< of the disc; ignored when there is an area
    const Area* area = nullptr;  ///< not owned
};

[[nodiscard]] Footprint footprint_of(const Place& place);

/// How far apart two footprints can be said to be.
struct ExtentDistance {
    LengthInterval interval;  ///< nearest edge to farthest edge; low is 0 when they touch or overlap
    LatLon nearest_from;      ///< where the shortest crossing leaves the first footprint
    LatLon nearest_to;        ///< and where it reaches the second
};

/**
 * Measures from nearest edge to farthest edge on WGS84. Discs: centre distance minus and plus the radii.
 * Areas: nearest point on any edge (not just any vertex) to 1 m, farthest point of the edges to 50 m. An area
 * of 100 000 points takes about ten milliseconds.
 *
 * Edges are followed straight in longitude and latitude, as the data means them, not along geodesics. Between
 * two areas more than 5000 km apart the nearest distance may be 0.3 % too great, and the farthest distance of
 * any two areas 0.3 % too small; both are exact otherwise.
 */
[[nodiscard]] ExtentDistance distance_between(const Footprint& from, const Footprint& to);

/// Whether the point lies in the area (edges straight in longitude and latitude); a point on an edge does.
[[nodiscard]] bool contains(const Area& area, LatLon point);

/// Share of the disc around a footprint's point that lies inside the area, 0 to 1, sampled on 64 geodesic
/// points of the disc; 1 or 0 for a disc of no radius.
[[nodiscard]] double covered_share(const Area& area, LatLon center, Meters radius);

/// A point that represents the middle of an area: the centroid of its largest polygon on an equal-area
/// projection, moved inside it when it falls outside.
[[nodiscard]] LatLon middle_of(const Area& area);

/// Surface of an area in square kilometres, holes left out. On a sphere as large as WGS84: good to 0.5 %.
[[nodiscard]] double surface_km2(const Area& area);

}  // namespace dateline
