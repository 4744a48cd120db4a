/// Our colours as Dear ImGui's.
#pragma once

#include "mapview/map_style.hpp"

struct ImVec4;

namespace dateline {

[[nodiscard]] ImVec4 to_imvec4(Colour colour);
/// As Dear ImGui's draw lists take it.
[[nodiscard]] std::uint32_t to_packed(Colour colour);

}  // namespace dateline
