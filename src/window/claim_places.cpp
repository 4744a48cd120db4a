#include "window/claim_places.hpp"

#include "mapview/plain_text.hpp"

#include <algorithm>
#include <unordered_set>

namespace dateline {
namespace {

std::unordered_set<std::size_t> places_of_events(const MapScene& scene) {
    std::unordered_set<std::size_t> places;
    for (const MapObject& object : scene.objects) {
        if (object.place && !object.claim) places.insert(*object.place);
    }
    return places;
}

MapObject claim_place(const Dossier& dossier, std::size_t claim, std::size_t number) {
    const Place& place = dossier.places[number];
    const bool as_area = is_known_as_area(place) && place.extent.area;
    MapObject object;
    object.kind = as_area ? MapObjectKind::mentioned_area : MapObjectKind::mentioned_place;
    object.claim = claim;
    object.place = number;
    object.articles = {dossier.claims[claim].article};
    object.point = place.point;
    object.area = as_area ? place.extent.area : nullptr;
    object.label = plain_text(place.name);
    return object;
}

}  // namespace

bool painted_before(const MapObject& a, const MapObject& b) noexcept {
    return a.kind < b.kind;
}

void add_claim_places(MapScene& scene, const Dossier& dossier) {
    const auto shown_anyway = places_of_events(scene);
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        for (const ClaimEnd* end : {&dossier.claims[i].subject, &dossier.claims[i].object}) {
            if (end->candidates.empty() || shown_anyway.contains(end->candidates.front())) continue;
            scene.objects.push_back(claim_place(dossier, i, end->candidates.front()));
        }
    }
    std::stable_sort(scene.objects.begin(), scene.objects.end(), painted_before);
}

}  // namespace dateline
