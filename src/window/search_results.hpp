/// What the search box found.
#pragma once

#include "window/actions.hpp"
#include "window/place_search.hpp"
#include "window/ui.hpp"

namespace dateline {

/// `replaced`: the place of which another is looked for; empty: any place to look at.
void draw_search_results(Ui& ui, const PlaceSearch& search, std::string_view replaced, Actions& actions);

}  // namespace dateline
