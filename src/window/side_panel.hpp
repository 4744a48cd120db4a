/// The lists of events and claims beside the map.
#pragma once

#include "dossier/dossier.hpp"
#include "window/actions.hpp"
#include "window/selection.hpp"
#include "window/ui.hpp"

namespace dateline {

using SideTab = ShowTab::Tab;

/// In drawing pixels.
struct SidePanelBox {
    PixelBox box;
    double legend_height_px = 0;  ///< left free at the bottom
};

/// Draws the panel and adds what was asked for to `actions`.
void draw_side_panel(Ui& ui, const SidePanelBox& room, const Dossier& dossier, SideTab tab,
                     const Selection& selection, Actions& actions);

}  // namespace dateline
