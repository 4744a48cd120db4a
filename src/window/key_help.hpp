/// The list of keys.
#pragma once

#include "window/actions.hpp"
#include "window/ui.hpp"

namespace dateline {

/// Draws the list over the map. `box` (drawing pixels) is the room it may take.
void draw_key_help(Ui& ui, PixelBox box, Actions& actions);

}  // namespace dateline
