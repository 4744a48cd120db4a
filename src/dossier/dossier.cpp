#include "dossier/dossier.hpp"

namespace dateline {

std::size_t place_index(Dossier& dossier, const Place& place) {
    auto& places = dossier.places;
    auto& known = dossier.place_positions;
    if (known.size() != places.size()) {
        known.clear();
        for (std::size_t i = 0; i < places.size(); ++i) known.try_emplace(places[i].id, i);
    }
    const auto [found, is_new] = known.try_emplace(place.id, places.size());
    if (is_new) places.push_back(place);
    return found->second;
}

}  // namespace dateline
