/// The radius of the next ring, and the rings that were drawn.
#pragma once

#include "window/actions.hpp"
#include "window/tools/range_tool.hpp"
#include "window/ui.hpp"

namespace dateline {

void draw_rings_pane(Ui& ui, const RangeTool& tool, Actions& actions);

}  // namespace dateline
