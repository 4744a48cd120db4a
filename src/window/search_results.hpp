/// What the search box found.
#pragma once

#include "window/actions.hpp"
#include "window/place_search.hpp"
#include "window/ui.hpp"

namespace dateline {

void draw_search_results(Ui& ui, const PlaceSearch& search, Actions& actions);

}  // namespace dateline
