/// One sentence to the person, until the next thing they do.
#pragma once

#include "window/ui.hpp"

#include <string>

namespace dateline {

struct Notice {
    std::string text;  ///< empty: nothing to say
    bool is_fault = false;
};

/// Draws it at the lower end of `box` (drawing pixels), in its middle.
void draw_notice(Ui& ui, PixelBox box, const Notice& notice);

}  // namespace dateline
