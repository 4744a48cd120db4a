#include "reading/mentions/described_kind.hpp"

#include "reading/mentions/option_evidence.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// A province's middle and its capital are seldom farther apart than 200 km: closeness e^(-200/80).
constexpr double near_km = 80;
constexpr double least_closeness = 0.08;

/// The option most believed in that is of the described kind and close to the likeliest; null when none is.
[[nodiscard]] const PlaceOption* described_option(const RecognisedName& name, const NameSense& sense,
                                                  const PlaceOption& likeliest) {
    const PlaceOption* best = nullptr;
    for (const PlaceOption& option : sense.options) {
        const bool fits = is_described(name, option.summary.kind) &&
                          option.country_number == likeliest.country_number &&
                          closeness(option, likeliest, near_km) >= least_closeness;
        if (fits && (best == nullptr || option.belief > best->belief)) best = &option;
    }
    return best;
}

}  // namespace

std::vector<ScoredPlace> led_by_described_kind(const RecognisedName& name, const NameSense& sense,
                                               std::vector<ScoredPlace> places) {
    if (name.description.empty() || places.empty()) return places;
    const PlaceOption& likeliest = sense.options[sense.likeliest];
    if (is_described(name, likeliest.summary.kind)) return places;
    const PlaceOption* described = described_option(name, sense, likeliest);
    if (described == nullptr) return places;
    ScoredPlace first{
        described->place, described->name_kind, places.front().score, {"of the kind that the text says"}};
    places.front().score = described->belief;
    std::erase_if(places, [&](const ScoredPlace& place) { return place.place == described->place; });
    places.insert(places.begin(), std::move(first));
    if (places.size() > most_candidates) places.resize(most_candidates);
    return places;
}

}  // namespace dateline
