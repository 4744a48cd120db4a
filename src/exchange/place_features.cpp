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

void write_named_places(GeoJsonStream& stream, const Dossier& dossier) {
    const std::vector<Naming> all = namings(dossier);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Place& place = dossier.places[i];
        if (all[i].first == nullptr || is_known_as_area(place)) continue;
        const Mention& mention = *all[i].first;
        stream.feature("place/" + place.id, place.point, [&](JsonWriter& json) {
            json.text_member("feature", "place");
            write_place_properties(json, place);
            write_uncertainty(json, place);
            json.whole_member("mention_count", all[i].count);
            write_origin(json, dossier.articles.at(mention.article), mention.span, mention.quote);
            json.text_member("gazetteer_version", dossier.gazetteer_version);
        });
    }
}

}  // namespace dateline
