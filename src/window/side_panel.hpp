/// The lists of events and claims beside the map.
#pragma once

#include "dossier/dossier.hpp"
#include "window/actions.hpp"
#include "window/selection.hpp"
#include "window/ui.hpp"

namespace dateline {

using SideTab = ShowTab::Tab;

/// Draws the panel into `box` (drawing pixels) and adds what was asked for to `actions`.
void draw_side_panel(Ui& ui, PixelBox box, const Dossier& dossier, SideTab tab, const Selection& selection,
                     Actions& actions);

}  // namespace dateline
