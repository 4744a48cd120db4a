/// A drawing painted with cairo.
#pragma once

#include "mapview/drawing.hpp"
#include "picture/font_book.hpp"

struct _cairo;

namespace dateline {

/// Paints all primitives; the drawing's background is not painted (see fill_box).
void paint(_cairo* context, const Drawing& drawing, const FontBook& fonts);

void fill_box(_cairo* context, PixelBox box, Colour colour);

}  // namespace dateline
