/// What is done most often, as buttons at the corner of the map.
#pragma once

#include "window/actions.hpp"
#include "window/ui.hpp"

namespace dateline {

/// Draws them into the lower right corner of `box` (drawing pixels). Each says its key under the pointer.
void draw_map_buttons(Ui& ui, PixelBox box, Actions& actions);

}  // namespace dateline
