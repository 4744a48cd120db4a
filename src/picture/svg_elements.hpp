/// What a painter's primitives are in SVG.
#pragma once

#include "mapview/drawing.hpp"
#include "picture/font_book.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Appends the drawing's primitives, in painting order, without a background.
void append_svg(std::string& svg, const Drawing& drawing, const FontBook& fonts);

/// A filled rectangle.
void append_svg_box(std::string& svg, PixelBox box, Colour colour);

/// As text of an element or attribute, without the control characters that XML forbids.
[[nodiscard]] std::string svg_text(std::string_view text);

}  // namespace dateline
