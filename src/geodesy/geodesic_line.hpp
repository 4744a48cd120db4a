/// Shortest lines over the WGS84 ellipsoid.
#pragma once

#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"

#include <vector>

namespace dateline {

/// The answer to "how far is it, and which way?" between two places.
struct GeodesicLine {
    Meters length;             ///< along the WGS84 surface
    Degrees bearing_at_start;  ///< clockwise from true north, 0 <= b < 360
    Degrees bearing_at_end;    ///< heading on arrival, same convention
};

/**
 * Finds the shortest line over the WGS84 ellipsoid.
 *
 * Good to 15 nm (Karney 2013, doi:10.1007/s00190-012-0578-z), far below the distance by which one point
 * misses a city's edge. For exact antipodes many lines tie; one is returned. When both ends coincide the
 * length is 0 and the bearings carry no meaning.
 */
[[nodiscard]] GeodesicLine shortest_line(const LatLon& from, const LatLon& to);

/// The point reached by going `length` from `from`, setting out at `bearing`.
[[nodiscard]] LatLon destination(const LatLon& from, Degrees bearing, Meters length);

/// The point halfway along the shortest line.
[[nodiscard]] LatLon midpoint(const LatLon& from, const LatLon& to);

/// Points along the shortest line, both ends included, at most `step` apart. @pre step > 0
[[nodiscard]] std::vector<LatLon> points_along(const LatLon& from, const LatLon& to, Meters step);

/// A geodesic circle as a closed ring of `count` + 1 points, counter-clockwise. It may enclose a pole or
/// cross the antimeridian: it is not cut. @pre count >= 3
[[nodiscard]] std::vector<LatLon> ring_around(const LatLon& center, Meters radius, int count);

}  // namespace dateline
