/// What the map shows, and how.
#pragma once

#include "window/actions.hpp"
#include "window/ui.hpp"

namespace dateline {

/// Layers to switch on and off, light or dark, and the projection.
void draw_layers_pane(Ui& ui, const MapLook& look, ProjectionKind projection, Actions& actions);

}  // namespace dateline
