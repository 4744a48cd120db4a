/// Divisions that are called after a town in them.
#pragma once

#include "geo/place.hpp"

namespace dateline {

/// Whether a first- or second-level division holds a town and bears its name, as Gao Region does Gao's: of
/// the two, a measure means the town.
[[nodiscard]] bool is_called_after(const Place& division, const Place& town);

}  // namespace dateline
