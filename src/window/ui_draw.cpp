#include "window/ui_draw.hpp"

#include <imgui.h>

namespace dateline {

ImVec4 to_imvec4(Colour colour) {
    const auto part = [](std::uint8_t value) { return static_cast<float>(value) / 255.0F; };
    return {part(colour.red), part(colour.green), part(colour.blue), part(colour.alpha)};
}

std::uint32_t to_packed(Colour colour) {
    return IM_COL32(colour.red, colour.green, colour.blue, colour.alpha);
}

}  // namespace dateline
