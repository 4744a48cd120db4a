#include "webpage/map_claims.hpp"

#include "mapview/event_objects.hpp"
#include "webpage/page_subject.hpp"

#include <vector>

namespace dateline {
namespace {

/// What was measured, else what the words most likely mean: the subject first.
std::vector<std::size_t> places_of(const Claim& claim, const Measurement* measured) {
    std::vector<std::size_t> places;
    if (measured) places = {measured->subject, measured->object};
    const auto add = [&](const ClaimEnd& end) {
        if (!end.candidates.empty()) places.push_back(end.candidates.front());
    };
    if (!measured) {
        add(claim.subject);
        add(claim.object);
    }
    if (claim.second_object) add(*claim.second_object);
    return places;
}

void write_claim(MapJson& map, const Dossier& dossier, std::size_t number) {
    const Claim& claim = dossier.claims[number];
    map.json.text_member("verdict", name_of(verdict_of(dossier, number)));
    const auto* const measured = number < dossier.judgements.size() && dossier.judgements[number].measurement
                                     ? &*dossier.judgements[number].measurement
                                     : nullptr;
    map.json.key("places");
    map.json.array(JsonLayout::one_line, [&] {
        for (const std::size_t place : places_of(claim, measured))
            map.json.whole(static_cast<std::int64_t>(place));
    });
    if (!measured || measured->subject == measured->object || claim.kind == ClaimKind::containment) return;
    map.line_member("line", line_between(dossier.places[measured->object].point,
                                         dossier.places[measured->subject].point));
    map.json.text_member("label", length_text(measured->length));
}

}  // namespace

void write_map_claims(MapJson& map, const Dossier& dossier) {
    map.json.key("claims");
    map.json.array(JsonLayout::lines, [&] {
        for (std::size_t i = 0; i < dossier.claims.size(); ++i)
            map.json.object(JsonLayout::one_line, [&] { write_claim(map, dossier, i); });
    });
}

}  // namespace dateline
