#include "window/bookmark.hpp"

namespace dateline {
namespace {

class Marker {
public:
    explicit Marker(const MapModel& model) : model_{model} {}

    Bookmark operator()(const NothingChosen&) const { return {}; }
    Bookmark operator()(const FoundChosen& chosen) const { return {chosen.place, {}, {}, {}}; }
    Bookmark operator()(const ChooseEvent& chosen) const {
        return {{}, model_.dossier().events[chosen.event].id, {}, {}};
    }
    Bookmark operator()(const ChooseClaim& chosen) const {
        const Claim& claim = model_.dossier().claims[chosen.claim];
        return {{}, {}, model_.dossier().articles[claim.article].id, claim.span};
    }
    Bookmark operator()(const ChooseObject& chosen) const {
        const MapObject& object = model_.scene().objects[chosen.object];
        if (object.place) return {model_.dossier().places[*object.place], {}, {}, {}};
        return {{}, object.event ? model_.dossier().events[*object.event].id : "", {}, {}};
    }

private:
    const MapModel& model_;
};

bool is_at(const Bookmark& bookmark, const Dossier& dossier, const Claim& claim) {
    return claim.span == *bookmark.claim && dossier.articles[claim.article].id == bookmark.article;
}

}  // namespace

Bookmark bookmark_of(const MapModel& model) {
    return std::visit(Marker{model}, model.selection());
}

Selection selection_at(const Bookmark& bookmark, const Dossier& dossier) {
    if (bookmark.place) return FoundChosen{*bookmark.place};
    for (std::size_t i = 0; i < dossier.events.size(); ++i) {
        if (dossier.events[i].id == bookmark.event) return ChooseEvent{i};
    }
    for (std::size_t i = 0; bookmark.claim && i < dossier.claims.size(); ++i) {
        if (is_at(bookmark, dossier, dossier.claims[i])) return ChooseClaim{i};
    }
    return NothingChosen{};
}

}  // namespace dateline
