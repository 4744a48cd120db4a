/// Latitude and longitude written as two angles.
#pragma once

#include "geo/lat_lon.hpp"

#include <optional>
#include <string_view>

namespace dateline {

/**
 * Reads "33.3152,44.3661", "33.3152 N 44.3661 E", "N33°18.92' E44°21.97'", "33°18'55\"N 44°21'58\"E",
 * "33 18 55 44 21 58", "44.3661E 33.3152N". Latitude comes first unless letters say otherwise.
 *
 * @returns nothing when the text is not made of numbers, angle marks and hemisphere letters, or is not two
 *          angles.
 * @throws InputError  when the two angles cannot be a position.
 */
[[nodiscard]] std::optional<LatLon> position_from_angles(std::string_view text);

}  // namespace dateline
