#include "reading/mentions/place_answers.hpp"

#include "reading/mentions/sense_neighbours.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

std::vector<ScoredPlace> PlaceAnswers::of(std::size_t s) const {
    const NameSense& sense = senses_.all[s];
    std::vector<const PlaceOption*> order;
    for (const PlaceOption& option : sense.options) order.push_back(&option);
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->belief > b->belief; });
    std::vector<ScoredPlace> places;
    if (!order.empty() && is_far_fetched(s, *order.front())) return places;
    for (const PlaceOption* option : order) {
        // what is less likely than one in a thousand is no runner-up
        if (places.size() == most_candidates || (!places.empty() && option->belief < 0.001)) break;
        places.push_back({option->place, option->name_kind, option->belief, reasons(s, *option)});
    }
    return places;
}

std::vector<std::string> PlaceAnswers::reasons(std::size_t s, const PlaceOption& option) const {
    const NameSense& sense = senses_.all[s];
    std::vector<std::string> why;
    if (sense.how == MatchHow::loose) why.emplace_back("spelling variant");
    if (option.name_kind == NameKind::demonym) why.emplace_back("demonym");
    if (sense.options.size() == 1) why.emplace_back("only place of that name");
    if (option.contains_named) why.emplace_back("named behind what it contains");
    if (option.in_named_container) why.emplace_back("named with what contains it");
    if (option.in_outlet_name) why.emplace_back("the outlet is named after it");
    if (option.acts_as_government) why.emplace_back("does what governments do");
    if (option.of_described_kind) why.emplace_back("of the kind that the text says");
    if (nearness(senses_, s, option) > 0.1) why.emplace_back("near other places of the article");
    if (const auto country = gazetteer_.country_of(option.place);
        country && shares_country(senses_, s, option)) {
        why.push_back(fmt::format("in {}, like other places of the article", country_name(*country)));
    }
    if (why.empty()) why.emplace_back("best known place of that name");
    return why;
}

/// "Sea Island" for Cea in Spain, "Victoria Island" for a city: lists of alternate names hold some that
/// nobody would understand out of their country, and a name may go on. Rather no place than such a one.
bool PlaceAnswers::is_far_fetched(std::size_t s, const PlaceOption& option) const {
    constexpr double known_abroad = 0.6;  // a large city, whose other names are known as well
    constexpr std::size_t fewest_names = 2;
    const bool misfits = senses_.all[s].head_misfits;
    const bool listed = option.summary.kind == PlaceKind::populated_place ||
                        option.summary.kind == PlaceKind::admin1 || option.summary.kind == PlaceKind::airport;
    const bool other_name = option.name_kind == NameKind::alternate || option.name_kind == NameKind::weak;
    const bool unusual = (listed && other_name) || senses_.all[s].how == MatchHow::loose;
    const bool obscure = unusual && option.summary.prior <= known_abroad;
    if (!(misfits || obscure) || option.in_named_container || option.contains_named || option.in_outlet_name)
        return false;
    if (misfits && !lies_near_another(s, option)) return true;
    std::size_t others = 0;
    for (std::size_t other = 0; other < senses_.all.size(); ++other) {
        if (other == s || senses_.all[other].options.empty()) continue;
        if (likeliest(senses_.all[other]).summary.country == option.summary.country) return false;
        ++others;
    }
    return others >= fewest_names;
}

/// Whether another name means a place within some 120 km: "Flint River" may then lie by the town of
/// Flint.
bool PlaceAnswers::lies_near_another(std::size_t s, const PlaceOption& option) const {
    constexpr double by_the_river_km = 100;
    for (std::size_t other = 0; other < senses_.all.size(); ++other) {
        if (other == s || senses_.all[other].options.empty()) continue;
        if (closeness(likeliest(senses_.all[other]), option, by_the_river_km) > 0.3) return true;
    }
    return false;
}

/// Kept, because reading a country out of the gazetteer brings its polygon along.
const std::string& PlaceAnswers::country_name(PlaceNumber country) const {
    const auto [entry, is_new] = country_names_.try_emplace(country);
    if (is_new) entry->second = gazetteer_.place(country).name;
    return entry->second;
}

}  // namespace dateline
