/// A place that is nothing but coordinates.
#pragma once

#include "geo/coordinate_text.hpp"
#include "geo/place.hpp"

namespace dateline {

/// Named as its coordinates are written in decimal, with a geo URI for its id, and as wide as they are vague.
[[nodiscard]] Place place_at(const WrittenPosition& position);

}  // namespace dateline
