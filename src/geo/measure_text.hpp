/// Measured figures in words, the same wherever they are shown.
#pragma once

#include "geo/meters.hpp"
#include "geo/place.hpp"

#include <string>

namespace dateline {

/// "188.5 km = 117.2 mi = 101.8 nmi", with so many decimals each.
[[nodiscard]] std::string in_three_units(Meters length, int decimals);

/// "168.0 to 209.0 km = 104.4 to 129.9 mi = 90.7 to 112.9 nmi"
[[nodiscard]] std::string in_three_units(LengthInterval range, int decimals);

/// "104.6° (east-southeast)", from 0.0° to 359.9°.
[[nodiscard]] std::string bearing_in_words(Degrees bearing);

/// Whether nothing is known of it but one point.
[[nodiscard]] bool is_point(const Place& place) noexcept;

/// Decimals that a length in kilometres earns: places are known to a tenth of a kilometre at best,
/// coordinates to the metres that a person typed.
[[nodiscard]] int decimals_earned(const Place& from, const Place& to) noexcept;

}  // namespace dateline
