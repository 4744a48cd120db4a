/// What is done most often, as buttons at the corner of the map.
#pragma once

#include "window/actions.hpp"
#include "window/ui.hpp"

namespace dateline {

struct MapButtonsRoom {
    double text_size = 1;        ///< of letters, times the usual
    bool legend_folded = false;  ///< it needs a button, too
};

/// Draws them into the lower right corner of `box` (drawing pixels), in several rows where it is narrow. Each
/// says its key under the pointer.
void draw_map_buttons(Ui& ui, PixelBox box, MapButtonsRoom room, Actions& actions);

}  // namespace dateline
