#include "window/card.hpp"

#include "window/card_parts.hpp"
#include "window/wording.hpp"

#include <fmt/core.h>

namespace dateline {
namespace {

void draw_object(Ui& ui, const CardSubject& subject, const MapObject& object) {
    if (object.place && object.line.empty()) {
        draw_place(ui, subject, subject.dossier.places[*object.place]);
    } else if (object.place) {
        draw_area_or_disc(ui, subject, object);
    } else {
        draw_line(ui, subject, object);
    }
    draw_sources(ui, subject.dossier, object);
}

class CardDrawer {
public:
    CardDrawer(Ui& ui, const CardSubject& subject) : ui_{ui}, subject_{subject} {}

    void operator()(const NothingChosen&) const {}
    void operator()(const ChooseEvent& chosen) const {
        draw_event_card(ui_, subject_.dossier, subject_.dossier.events[chosen.event]);
    }
    void operator()(const ChooseClaim& chosen) const { draw_claim_card(ui_, subject_.dossier, chosen.claim); }
    void operator()(const ChooseObject& chosen) const {
        draw_object(ui_, subject_, subject_.scene.objects[chosen.object]);
    }

private:
    Ui& ui_;
    const CardSubject& subject_;
};

}  // namespace

void draw_card(Ui& ui, PixelBox box, const CardSubject& subject, const Selection& selection,
               Actions& actions) {
    if (std::holds_alternative<NothingChosen>(selection)) return;
    ui.begin_panel("card", box, PanelLook::floating);
    std::visit(CardDrawer{ui, subject}, selection);
    if (ui.close_button()) actions.push_back(CloseCard{});
    ui.end_panel();
}

}  // namespace dateline
