#include "exchange/place_features.hpp"

#include "exchange/feature_properties.hpp"
#include "exchange/place_shape.hpp"

namespace dateline {
namespace {

struct Naming {
    const Mention* first = nullptr;
    std::size_t count = 0;
};

/// For every place of the dossier, where it is named.
std::vector<Naming> namings(const Dossier& dossier) {
    std::vector<Naming> result(dossier.places.size());
    for (const Mention& mention : dossier.mentions) {
        if (mention.role != MentionRole::place || !mention.resolved()) continue;
        Naming& naming = result.at(mention.candidates.front().place);
        if (naming.first == nullptr) naming.first = &mention;
        ++naming.count;
    }
    return result;
}

}  // namespace

void add_named_places(FeatureCollector& features, const Dossier& dossier) {
    const std::vector<Naming> all = namings(dossier);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Place& place = dossier.places[i];
        if (all[i].first == nullptr || is_known_as_area(place)) continue;
        const Mention& mention = *all[i].first;
        features.add("place/" + place.id, place.point, [&](PropertyList& list) {
            list.text("feature", "place");
            add_place_properties(list, place);
            add_uncertainty(list, place);
            list.whole("mention_count", all[i].count);
            add_origin(list, dossier.articles.at(mention.article), mention.span, mention.quote);
            add_choices(list, {&mention});
            list.text("gazetteer_version", dossier.gazetteer_version);
        });
    }
}

}  // namespace dateline
