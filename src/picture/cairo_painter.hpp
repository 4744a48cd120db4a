/// A drawing painted with cairo.
#pragma once

#include "mapview/drawing.hpp"
#include "picture/font_book.hpp"

struct _cairo;

namespace dateline {

/// Paints all primitives; the drawing's background is not painted (see fill_box).
void paint(_cairo* context, const Drawing& drawing, const FontBook& fonts);

/// The same for a drawing without texts. @pre no primitive is a TextLabel
void paint_shapes(_cairo* context, const Drawing& drawing);

void fill_box(_cairo* context, PixelBox box, Colour colour);

}  // namespace dateline
