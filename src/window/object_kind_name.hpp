/// What states call the things on the map.
#pragma once

#include "mapview/map_scene.hpp"

#include <string_view>

namespace dateline {

/// "impact-site", "lower-bound-line", …
[[nodiscard]] std::string_view name_of(MapObjectKind kind) noexcept;

}  // namespace dateline
