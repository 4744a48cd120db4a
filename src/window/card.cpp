#include "window/card.hpp"

#include "window/candidate_list.hpp"
#include "window/card_parts.hpp"
#include "window/wording.hpp"

#include <fmt/core.h>

namespace dateline {
namespace {

void draw_object(Ui& ui, const CardSubject& subject, const MapObject& object, Actions& actions) {
    if (object.place && object.line.empty()) {
        draw_place(ui, subject, subject.dossier.places[*object.place]);
    } else if (object.place) {
        draw_area_or_disc(ui, subject, object);
    } else {
        draw_line(ui, subject, object);
    }
    if (object.place) {
        draw_reasons(ui, subject.dossier, *object.place);
        draw_candidates(ui, subject, *object.place, actions);
    }
    draw_sources(ui, subject.dossier, object);
}

/// A place, or something with places of its own.
class CardDrawer {
public:
    CardDrawer(Ui& ui, const CardSubject& subject, Actions& actions)
        : ui_{ui}, subject_{subject}, actions_{actions} {}

    void operator()(const NothingChosen&) const {}
    void operator()(const ChooseEvent& chosen) const {
        draw_event_card(ui_, subject_.dossier, subject_.dossier.events[chosen.event]);
    }
    void operator()(const ChooseClaim& chosen) const {
        draw_claim_card(ui_, subject_.dossier, chosen.claim, actions_);
    }
    void operator()(const FoundChosen& chosen) const {
        draw_found_card(ui_, subject_, chosen.place, actions_);
    }
    void operator()(const ChooseObject& chosen) const {
        draw_object(ui_, subject_, subject_.scene.objects[chosen.object], actions_);
    }

private:
    Ui& ui_;
    const CardSubject& subject_;
    Actions& actions_;
};

}  // namespace

void draw_card(Ui& ui, PixelBox box, const CardSubject& subject, const Selection& selection,
               Actions& actions) {
    if (std::holds_alternative<NothingChosen>(selection)) return;
    ui.begin_panel("card", box, PanelLook::floating);
    std::visit(CardDrawer{ui, subject, actions}, selection);
    if (ui.close_button()) actions.push_back(CloseCard{});
    ui.end_panel();
}

}  // namespace dateline
