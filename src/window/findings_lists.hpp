/// The events and the claims, a row each.
#pragma once

#include "window/actions.hpp"
#include "window/map_model.hpp"
#include "window/ui.hpp"

#include <string_view>

namespace dateline {

/// Instead of any list while there is no article.
inline constexpr std::string_view no_articles_text =
    "No article is open. Name files on the command line, dateline map FILE..., or look around: / finds a "
    "place, "
    "M measures, R draws rings.";

/// Those that the timeline shows; briefly when they are many.
void draw_events(Ui& ui, const MapModel& model, Actions& actions);

/// With a tally of the verdicts above them; briefly when they are many.
void draw_claims(Ui& ui, const MapModel& model, Actions& actions);

}  // namespace dateline
