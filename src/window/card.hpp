/// The card of what was chosen: everything known of it, and who says so.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "mapview/map_scene.hpp"
#include "window/actions.hpp"
#include "window/candidates.hpp"
#include "window/desk.hpp"
#include "window/selection.hpp"
#include "window/ui.hpp"

namespace dateline {

/// What a card may speak of.
struct CardSubject {
    const Dossier& dossier;
    const Gazetteer& gazetteer;
    const MapScene& scene;
    Namesakes& namesakes;
    Correctable correctable = Correctable::unnamed;  ///< of the place of the card
};

/// Draws nothing when nothing is chosen. `box` (drawing pixels) is the room that the card may take.
void draw_card(Ui& ui, PixelBox box, const CardSubject& subject, const Selection& selection,
               Actions& actions);

}  // namespace dateline
