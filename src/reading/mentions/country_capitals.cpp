#include "reading/mentions/country_capitals.hpp"

#include <string>
#include <utility>

namespace dateline {
namespace {

/// Of a country's places, the likeliest among which its capital is looked for.
constexpr std::size_t likeliest_places = 40;

}  // namespace

std::optional<std::size_t> CountryCapitals::country_of(std::size_t place) {
    const Place& inner = reading_.dossier.places[place];
    if (inner.kind == PlaceKind::country) return place;
    const auto number = reading_.gazetteer.by_id(inner.id);
    const auto country = number ? reading_.gazetteer.country_of(*number) : std::nullopt;
    if (!country) return std::nullopt;
    return place_index(reading_.dossier, reading_.gazetteer.place(*country));
}

std::optional<std::size_t> CountryCapitals::capital_of(std::size_t country) {
    const auto [entry, is_new] = capitals_.try_emplace(country);
    if (is_new) entry->second = looked_up_capital(reading_.dossier.places[country]);
    return entry->second;
}

std::optional<std::size_t> CountryCapitals::looked_up_capital(const Place& country) {
    const auto number = reading_.gazetteer.by_id(country.id);
    const auto area = number ? reading_.gazetteer.place(*number).extent.area : nullptr;
    if (!area || area->polygons.empty()) return std::nullopt;
    const std::string code = country.country;
    const auto is_town = [&](PlaceNumber place) {
        const PlaceSummary facts = reading_.gazetteer.summary(place);
        return facts.kind == PlaceKind::populated_place && facts.country == code;
    };
    for (const PlaceNumber place :
         reading_.gazetteer.within(bounding_box(*area), likeliest_places, is_town)) {
        Place town = reading_.gazetteer.place(place);
        if (town.feature_code == "P.PPLC") return place_index(reading_.dossier, std::move(town));
    }
    return std::nullopt;
}

}  // namespace dateline
