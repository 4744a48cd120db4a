/// Telling areas apart without comparing them.
#pragma once

#include "geo/area.hpp"

#include <cstdint>

namespace dateline {

/// Of the sizes and some points of all rings: areas that stood at one address after another differ in it.
/// Takes time for each ring, not for each point.
[[nodiscard]] std::uint64_t fingerprint_of(const Area& area);

}  // namespace dateline
