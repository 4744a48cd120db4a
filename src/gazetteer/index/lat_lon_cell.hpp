/// A part of the globe between two parallels and two meridians, and how far it is from a point at least.
#pragma once

#include "geo/area.hpp"
#include "geo/meters.hpp"

namespace dateline {

/// In degrees; west <= east, so that none crosses the antimeridian.
struct LatLonCell {
    double south = -90, west = -180, north = 90, east = 180;

    [[nodiscard]] bool touches(const LatLonCell& other) const noexcept {
        return south <= other.north && other.south <= north && west <= other.east && other.west <= east;
    }
    [[nodiscard]] bool holds(const LatLonCell& other) const noexcept {
        return south <= other.south && other.north <= north && west <= other.west && other.east <= east;
    }
};

/// The least distance from one point to cells.
class LeastDistance {
public:
    explicit LeastDistance(LatLon point) noexcept;

    /**
     * No place in the cell is nearer along the WGS84 surface; most are not much farther. It is the exact
     * distance on a sphere whose radius is the ellipsoid's least radius of curvature, 6335.439 km (a (1 -
     * e²), WGS84), less a metre for rounding.
     */
    [[nodiscard]] Meters to(const LatLonCell& cell) const noexcept;

private:
    double lat_, lon_;  ///< degrees
    double sin_lat_, cos_lat_;
};

}  // namespace dateline
