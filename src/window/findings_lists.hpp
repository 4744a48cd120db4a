/// The events and the claims, a row each.
#pragma once

#include "window/actions.hpp"
#include "window/map_model.hpp"
#include "window/ui.hpp"

namespace dateline {

/// Those that the timeline shows; briefly when they are many.
void draw_events(Ui& ui, const MapModel& model, Actions& actions);

/// With a tally of the verdicts above them; briefly when they are many.
void draw_claims(Ui& ui, const MapModel& model, Actions& actions);

}  // namespace dateline
