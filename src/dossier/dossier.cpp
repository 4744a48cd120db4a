#include "dossier/dossier.hpp"

#include <algorithm>

namespace dateline {

std::size_t place_index(Dossier& dossier, const Place& place) {
    const auto found = std::ranges::find(dossier.places, place.id, &Place::id);
    if (found != dossier.places.end()) return static_cast<std::size_t>(found - dossier.places.begin());
    dossier.places.push_back(place);
    return dossier.places.size() - 1;
}

}  // namespace dateline
