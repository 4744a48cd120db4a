/// Coordinates as people write them.
#pragma once

#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A position read from text, with the uncertainty that the text itself states.
struct WrittenPosition {
    LatLon point;
    Meters uncertainty;  ///< from `u=` in a geo URI, or half an MGRS square's diagonal; else 0
};

/**
 * Reads "33.3152,44.3661", "33.3152 N 44.3661 E", "33°18'55\"N 44°21'58\"E", "38SKC63074132" (MGRS) and
 * "geo:33.3152,44.3661;u=35" (RFC 5870). Latitude comes first unless hemisphere letters say otherwise.
 *
 * @returns nothing when the text is no coordinate at all (a place name).
 * @throws InputError  when it is one but cannot be right (latitude 91; says whether the order may be
 * swapped).
 */
[[nodiscard]] std::optional<WrittenPosition> position_from(std::string_view text);

/// "33.3152, 44.3661": `decimals` after the point, "." always, no "-0".
[[nodiscard]] std::string as_decimal(LatLon point, int decimals = 4);

/// "33°18′55″N 44°21′58″E"
[[nodiscard]] std::string as_dms(LatLon point);

/// "38S MB 42015 86358"-style MGRS to 1 m, with the spaces left out: "38SMB4201586358".
[[nodiscard]] std::string as_mgrs(LatLon point);

/// "geo:33.3152,44.3661;u=3000" (RFC 5870); `u` is left out when 0.
[[nodiscard]] std::string as_geo_uri(LatLon point, Meters uncertainty);

}  // namespace dateline
