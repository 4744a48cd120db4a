/// Which kinds of place hold which.
#pragma once

#include "geo/place.hpp"

namespace dateline {

/// Whether a place of the first kind can be said to lie in one of the second: a city in a country, not the
/// reverse.
[[nodiscard]] bool may_lie_in(PlaceKind inner, PlaceKind outer) noexcept;

}  // namespace dateline
