#include "reading/claims/claim_doubts.hpp"

#include "dossier/namesake_division.hpp"
#include "geodesy/geodesic_line.hpp"
#include "reading/claims/understood_anchor.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace dateline {
namespace {

/// Towns below this have namesakes that gazetteers do not know.
constexpr std::int64_t well_known_population = 100'000;
/// Of towns above this no writer means a namesake without saying so.
constexpr std::int64_t famous_population = 500'000;

/// Half the equator of WGS84: no two places are farther apart.
constexpr Meters half_way_round{20'037'508};

/// Whether an end has more words than the name in it: "Gao region".
bool goes_on(const Dossier& dossier, const ClaimEnd& end) {
    const bool late = *end.mention >= dossier.mentions.size();  // the name alone
    return !late && end.quote != dossier.mentions[*end.mention].quote;
}

}  // namespace

bool is_contained_namesake(const Dossier& dossier, const Claim& claim) {
    if (claim.object.candidates.empty()) return false;
    const Place& found = dossier.places[claim.subject.candidates.front()];
    const Place& container = dossier.places[claim.object.candidates.front()];
    const bool small = found.kind == PlaceKind::populated_place && found.population < well_known_population;
    const bool division = container.kind == PlaceKind::admin1 && found.admin1 != container.name;
    return small && (found.country != container.country || division);
}

bool is_far_namesake(const Dossier& dossier, const Relation& relation, const Claim& claim) {
    constexpr double times = 5;
    constexpr Meters far{1'000'000};
    if (!relation.length || claim.subject.candidates.empty() || claim.object.candidates.empty()) return false;
    const Place& subject = dossier.places[claim.subject.candidates.front()];
    const Place& object = dossier.places[claim.object.candidates.front()];
    if (subject.kind != PlaceKind::populated_place || subject.country == object.country) return false;
    const Meters claimed = relation.length->length.high * one(relation.length->length.unit);
    const Meters between = shortest_line(subject.point, object.point).length;
    return subject.population < famous_population && between > far && between > times * claimed;
}

bool is_another_city(const Dossier& dossier, const Relation& relation, const Claim& claim) {
    const std::string_view words = claim.object.quote;
    const bool any =
        std::ranges::any_of(std::to_array<std::string_view>({"the city", "the town", "city", "town"}),
                            [words](std::string_view start) { return words.starts_with(start); });
    if (!any || !relation.length || claim.subject.candidates.empty() || claim.object.candidates.empty())
        return false;
    return fitting_anchor(dossier, relation, claim.subject.candidates.front(), claim.object.candidates).fit ==
           AnchorFit::none;
}

bool is_unknown_site(const SentenceView& view, const WordRun& run) {
    const Place* place = run.name != nullptr ? view.place(*run.name) : nullptr;
    if (place == nullptr || place->kind != PlaceKind::populated_place) return false;
    std::size_t noun = run.name->end;
    while (view.is_any(noun,
                       {"military", "air", "naval", "army", "training", "nuclear", "power", "international"}))
        ++noun;
    return view.is_any(noun, {"base", "airbase", "airfield", "airport", "plant", "barracks", "garrison"});
}

void prefer_towns(const Dossier& dossier, ClaimEnd& end) {
    const auto is_town = [&](std::size_t place) {
        return dossier.places[place].kind == PlaceKind::populated_place;
    };
    const auto town = std::ranges::find_if(end.candidates, is_town);
    if (!end.mention || town == end.candidates.end() || goes_on(dossier, end)) return;
    const Place& first = dossier.places[end.candidates.front()];
    if (is_called_after(first, dossier.places[*town])) std::rotate(end.candidates.begin(), town, town + 1);
}

bool leaves_the_earth(const Relation& relation, const Claim& claim) {
    const bool far =
        relation.length && relation.length->length.low * one(relation.length->length.unit) > half_way_round;
    return far && (claim.subject.candidates.empty() || claim.object.candidates.empty());
}

bool may_be_person(const SentenceView& view, const PlacePhrase& subject, const Relation& relation) {
    for (std::size_t at = subject.run.end; at < relation.begin; ++at) {
        if (view.is_any(at, {"was", "were", "found", "stationed"})) return true;
    }
    return false;
}

}  // namespace dateline
