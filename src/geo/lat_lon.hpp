/// Positions on the globe.
#pragma once

#include "geo/degrees.hpp"

#include <compare>

namespace dateline {

/**
 * A position in WGS84 geographic coordinates. One that exists is valid: latitude is finite and within
 * -90..90, longitude is finite and kept within -180 <= lon < 180 except that an exact 180 stays 180.
 */
class LatLon {
public:
    constexpr LatLon() noexcept = default;

    /// Longitudes from -360 to 360 are wrapped. @throws InputError for anything else out of range.
    LatLon(Degrees latitude, Degrees longitude);

    [[nodiscard]] constexpr Degrees latitude() const noexcept { return latitude_; }
    [[nodiscard]] constexpr Degrees longitude() const noexcept { return longitude_; }
    friend constexpr auto operator<=>(LatLon, LatLon) = default;

private:
    Degrees latitude_;
    Degrees longitude_;
};

}  // namespace dateline
