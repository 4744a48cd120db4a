#include "window/map_model.hpp"

#include "mapview/event_crowd.hpp"
#include "mapview/object_look.hpp"
#include "mapview/plain_text.hpp"
#include "window/claim_places.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Drawn for a claim alone: its line, or one of its places where no event shows it.
bool belongs_to_claim(const MapObject& object) {
    return object.claim.has_value();
}

void append(std::vector<LatLon>& points, const Area& area) {
    const Box box = bounding_box(area);
    points.insert(points.end(), {LatLon{box.south, box.west}, LatLon{box.north, box.east}});
}

void append(std::vector<LatLon>& points, const MapObject& object) {
    if (object.area) {
        append(points, *object.area);
    } else if (object.line.empty()) {
        points.push_back(object.point);
    } else {
        points.insert(points.end(), object.line.begin(), object.line.end());
    }
}

void append(std::vector<LatLon>& points, const Place& place) {
    if (place.extent.area) {
        append(points, *place.extent.area);
    } else {
        points.push_back(place.point);
    }
}

}  // namespace

MapModel::MapModel(const Dossier& dossier) : dossier_{dossier} {
    rebuild();
}

void MapModel::rebuild() {
    scene_ = scene_of(dossier_, ClaimLines::yes);
    selection_ = NothingChosen{};
    event_hidden_.clear();
    list_all_events();
    crowd_ = scene_.crowd;
    add_claim_places(scene_, dossier_);
    filter();
}

void MapModel::set_look(const MapLook& look) {
    look_ = look;
    filter();
}

std::optional<std::size_t> MapModel::site_of(const Place& place) const {
    for (std::size_t i = 0; i < scene_.objects.size(); ++i) {
        const MapObject& object = scene_.objects[i];
        const bool is_site = object.place && object.line.empty() && !object.claim;
        if (is_site && dossier_.places[*object.place].id == place.id) return i;
    }
    return std::nullopt;
}

void MapModel::choose(Selection selection) {
    if (const auto* found = std::get_if<FoundChosen>(&selection)) {
        if (const auto site = site_of(found->place)) selection = ChooseObject{*site};
    }
    if (const auto* chosen = std::get_if<ChooseObject>(&selection)) {
        if (chosen->object >= scene_.objects.size()) return;  // the found place, which is chosen already
        if (const auto claim = scene_.objects[chosen->object].claim) selection = ChooseClaim{*claim};
    }
    selection_ = selection;
    filter();
}

void MapModel::set_drawn(std::vector<MapObject> objects) {
    drawn_ = std::move(objects);
    filter();
}

/// What is no object of the scene has the number after its last.
void MapModel::show_extra(const MapObject& object) {
    const auto after = std::upper_bound(shown_.objects.begin(), shown_.objects.end(), object, painted_before);
    origin_.insert(origin_.begin() + (after - shown_.objects.begin()), scene_.objects.size());
    shown_.objects.insert(after, object);
}

void MapModel::show_found() {
    const auto* found = std::get_if<FoundChosen>(&selection_);
    if (found == nullptr) return;
    MapObject object;
    object.kind = found->place.extent.area ? MapObjectKind::mentioned_area : MapObjectKind::mentioned_place;
    object.point = found->place.point;
    object.area = found->place.extent.area;
    object.label = plain_text(found->place.name);
    show_extra(object);
}

bool MapModel::shows(const MapObject& object) const {
    if (belongs_to_claim(object)) return is_claim(selection_, *object.claim);
    const bool in_time = !object.event || shows_event(*object.event);
    return in_time && look_.shows(object.kind);
}

void MapModel::filter() {
    shown_ = {{}, scene_.articles, scene_.extent, look_.shows(MapLayer::sites) ? crowd_ : nullptr};
    origin_.clear();
    for (std::size_t i = 0; i < scene_.objects.size(); ++i) {
        if (!shows(scene_.objects[i])) continue;
        shown_.objects.push_back(scene_.objects[i]);
        origin_.push_back(i);
    }
    for (const MapObject& object : drawn_) {
        if (!is_range_ring(object.kind) || look_.shows(MapLayer::rings))
            show_extra(object);  // a measured line always shows
    }
    show_found();
}

MapScene MapModel::shown_of_scene() const {
    MapScene scene{{}, shown_.articles, shown_.extent, shown_.crowd};
    for (std::size_t i = 0; i < origin_.size(); ++i) {
        const bool is_found = origin_[i] < scene_.objects.size();
        if (is_found || is_range_ring(shown_.objects[i].kind)) scene.objects.push_back(shown_.objects[i]);
    }
    return scene;
}

std::vector<LatLon> MapModel::points_of_everything() const {
    std::vector<LatLon> points = scene_.extent;
    for (const MapObject& object : drawn_) append(points, object);
    return points;
}

std::optional<std::size_t> MapModel::position_of_chosen() const {
    const auto* found = std::get_if<FoundChosen>(&selection_);
    for (std::size_t i = 0; i < origin_.size(); ++i) {
        const MapObject& object = shown_.objects[i];
        const bool is_extra = origin_[i] == scene_.objects.size();
        if (is_extra && found != nullptr && object.point == found->place.point) return i;
        if (is_extra) continue;
        const auto* chosen = std::get_if<ChooseObject>(&selection_);
        if (chosen != nullptr && chosen->object == origin_[i]) return i;
        if (object.kind == MapObjectKind::claim_line && is_claim(selection_, *object.claim)) return i;
    }
    return std::nullopt;
}

std::vector<LatLon> MapModel::points_of_chosen() const {
    std::vector<LatLon> points;
    if (const auto* chosen = std::get_if<ChooseClaim>(&selection_)) {
        const Claim& claim = dossier_.claims[chosen->claim];
        for (const ClaimEnd* end : {&claim.subject, &claim.object}) {
            if (!end->candidates.empty()) append(points, dossier_.places[end->candidates.front()]);
        }
    }
    if (const auto* found = std::get_if<FoundChosen>(&selection_)) append(points, found->place);
    for (std::size_t i = 0; i < scene_.objects.size(); ++i) {
        const MapObject& object = scene_.objects[i];
        const auto* chosen = std::get_if<ChooseObject>(&selection_);
        const bool wanted = (chosen != nullptr && chosen->object == i) ||
                            (object.claim && is_claim(selection_, *object.claim)) ||
                            (object.event && !object.area && is_event(selection_, *object.event));
        if (wanted) append(points, object);
    }
    if (const auto* event = std::get_if<ChooseEvent>(&selection_); event != nullptr && points.empty()) {
        for (const Site& site : dossier_.events[event->event].sites) {  // one of a crowd
            if (!is_known_as_area(dossier_.places[site.place]))
                points.push_back(dossier_.places[site.place].point);
        }
    }
    return points;
}

}  // namespace dateline
