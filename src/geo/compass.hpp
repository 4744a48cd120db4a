/// Compass points, as words and as bearings.
#pragma once

#include "geo/degrees.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// One of the sixteen winds, north first, clockwise: the bearing is 22.5° times its number.
enum class CompassPoint { n, nne, ne, ene, e, ese, se, sse, s, ssw, sw, wsw, w, wnw, nw, nnw };

[[nodiscard]] Degrees bearing_of(CompassPoint point) noexcept;

/// South-west of north-east.
[[nodiscard]] CompassPoint opposite(CompassPoint point) noexcept;

/// The wind nearest to a bearing; exact ties go clockwise.
[[nodiscard]] CompassPoint nearest_compass_point(Degrees bearing) noexcept;

/// "north", "north-northeast", …
[[nodiscard]] std::string_view words(CompassPoint point) noexcept;

/// "N", "NNE", …
[[nodiscard]] std::string_view abbreviation(CompassPoint point) noexcept;

/// Reads "northwest", "north-west", "NW", "south/southeast", "due north", "westward", "northern" without
/// regard to case. Nothing when it is no direction.
[[nodiscard]] std::optional<CompassPoint> compass_point_from(std::string_view text);

/**
 * Half the width of the sector that the word claims: 45° for N, E, S, W; 22.5° for NE …; 11.25° for NNE ….
 * Source: GBIF Best Practices for Georeferencing (Chapman & Wieczorek 2020, doi:10.15468/doc-gg7h-s853).
 */
[[nodiscard]] Degrees half_width(CompassPoint point) noexcept;

}  // namespace dateline
