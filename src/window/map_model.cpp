#include "window/map_model.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Drawn for a claim alone: its line, or one of its places where no event shows it.
bool belongs_to_claim(const MapObject& object) {
    return object.claim.has_value();
}

void append(std::vector<LatLon>& points, const MapObject& object) {
    if (object.line.empty()) {
        points.push_back(object.point);
    } else {
        points.insert(points.end(), object.line.begin(), object.line.end());
    }
}

/// Objects are painted in the order of their kinds.
bool painted_before(const MapObject& a, const MapObject& b) {
    return a.kind < b.kind;
}

}  // namespace

MapModel::MapModel(const Dossier& dossier) : dossier_{dossier}, scene_{scene_of(dossier, ClaimLines::yes)} {
    add_claim_places();
    filter();
}

void MapModel::add_claim_places() {
    for (std::size_t i = 0; i < dossier_.claims.size(); ++i) {
        const Claim& claim = dossier_.claims[i];
        for (const ClaimEnd* end : {&claim.subject, &claim.object}) {
            if (end->candidates.empty()) continue;
            const Place& place = dossier_.places[end->candidates.front()];
            MapObject object;
            object.claim = i;
            object.place = end->candidates.front();
            object.articles = {claim.article};
            object.point = place.point;
            object.label = place.name;
            scene_.objects.push_back(std::move(object));
        }
    }
    std::stable_sort(scene_.objects.begin(), scene_.objects.end(), painted_before);
}

void MapModel::choose(Selection selection) {
    if (const auto* chosen = std::get_if<ChooseObject>(&selection)) {
        if (const auto claim = scene_.objects[chosen->object].claim) selection = ChooseClaim{*claim};
    }
    selection_ = selection;
    filter();
}

bool MapModel::shows(const MapObject& object) const {
    return !belongs_to_claim(object) || is_claim(selection_, *object.claim);
}

void MapModel::filter() {
    shown_ = {{}, scene_.articles, scene_.extent};
    origin_.clear();
    for (std::size_t i = 0; i < scene_.objects.size(); ++i) {
        if (!shows(scene_.objects[i])) continue;
        shown_.objects.push_back(scene_.objects[i]);
        origin_.push_back(i);
    }
}

std::optional<std::size_t> MapModel::position_of_chosen() const {
    for (std::size_t i = 0; i < origin_.size(); ++i) {
        const MapObject& object = scene_.objects[origin_[i]];
        const auto* chosen = std::get_if<ChooseObject>(&selection_);
        if (chosen != nullptr && chosen->object == origin_[i]) return i;
        if (object.kind == MapObjectKind::claim_line && is_claim(selection_, *object.claim)) return i;
    }
    return std::nullopt;
}

std::vector<LatLon> MapModel::points_of_chosen() const {
    std::vector<LatLon> points;
    for (std::size_t i = 0; i < scene_.objects.size(); ++i) {
        const MapObject& object = scene_.objects[i];
        const auto* chosen = std::get_if<ChooseObject>(&selection_);
        const bool wanted = (chosen != nullptr && chosen->object == i) ||
                            (object.claim && is_claim(selection_, *object.claim)) ||
                            (object.event && !object.area && is_event(selection_, *object.event));
        if (wanted) append(points, object);
    }
    return points;
}

}  // namespace dateline
