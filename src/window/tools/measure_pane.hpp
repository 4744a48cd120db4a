/// What was measured, in figures.
#pragma once

#include "window/actions.hpp"
#include "window/tools/measure.hpp"
#include "window/ui.hpp"

namespace dateline {

/// The legs and their total, with what can be done with them.
void draw_measure_pane(Ui& ui, const Measure& measure, Actions& actions);

}  // namespace dateline
