#include "reading/mentions/resolve.hpp"

#include "reading/mentions/country_focus.hpp"
#include "reading/mentions/described_kind.hpp"
#include "reading/mentions/place_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace dateline {
namespace {

/// Other names that are looked at for nearness, on each side.
constexpr std::size_t neighbours = 12;
/// Nearness fades to a third over this distance: a day's errand, not a region.
constexpr double near_km = 80;
constexpr int rounds = 3;

// Evidence that the rest of the article adds, as natural logs of odds, when all of a very long article
// agrees. One sure neighbour adds at most 6 * 1/5 + 10 * 1/5 + 6 * 1/4 = 4.7 (CountryFocus and nearness count
// names that say nothing, too), and only at no distance and within its division; that is less than what parts
// a capital from a village. Ten of them add 16.
constexpr double country_evidence = 6.0;
constexpr double division_evidence = 10.0;
constexpr double nearness_evidence = 6.0;

constexpr double silent_neighbours = 3;

// Evidence of another name in a list with it: "Italy and Greece" are two countries, "Rome and Athens" two
// capitals.
constexpr double country_in_list_evidence = 8.0;
constexpr double capital_in_list_evidence = 2.0;

[[nodiscard]] bool is_country(const PlaceOption& option) {
    return option.summary.kind == PlaceKind::country;
}
[[nodiscard]] bool is_capital(const PlaceOption& option) {
    return option.summary.names_government;
}

/// How far a name is believed to mean one of the places that a test picks.
template <typename Test>
[[nodiscard]] double belief_in(const NameSense& sense, const Test& test) {
    double sum = 0;
    for (const PlaceOption& option : sense.options) sum += test(option) ? option.belief : 0;
    return sum;
}

class Resolver {
public:
    Resolver(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer, const OutletHome& outlet,
             const ResolutionEvidence& evidence)
        : names_{names},
          gazetteer_{gazetteer},
          evidence_{evidence},
          senses_{name_senses(names, gazetteer, outlet, evidence)},
          regions_{number_regions(senses_, outlet.country)} {}

    [[nodiscard]] std::vector<std::vector<ScoredPlace>> run() {
        for (NameSense& sense : senses_.all) believe(sense, [](const PlaceOption&) { return 0.0; });
        for (int round = 0; round < rounds; ++round) reconsider();
        std::vector<std::vector<ScoredPlace>> by_sense;
        for (std::size_t s = 0; s < senses_.all.size(); ++s) by_sense.push_back(scored(s));
        std::vector<std::vector<ScoredPlace>> result;
        result.reserve(senses_.of_name.size());
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const std::size_t s = senses_.of_name[i];
            result.push_back(evidence_.description
                                 ? led_by_described_kind(names_[i], senses_.all[s], by_sense[s])
                                 : by_sense[s]);
        }
        return result;
    }

private:
    /// Turns evidence into beliefs that add up to 1 (softmax).
    template <typename Evidence>
    static void believe(NameSense& sense, const Evidence& evidence) {
        double best = -1e9;
        for (PlaceOption& option : sense.options) {
            option.belief = option.alone + evidence(option);
            best = std::max(best, option.belief);
        }
        double sum = 0;
        for (PlaceOption& option : sense.options) sum += option.belief = std::exp(option.belief - best);
        for (PlaceOption& option : sense.options) option.belief /= sum;
        const auto likeliest =
            std::max_element(sense.options.begin(), sense.options.end(),
                             [](const PlaceOption& a, const PlaceOption& b) { return a.belief < b.belief; });
        sense.likeliest = static_cast<std::size_t>(likeliest - sense.options.begin());
    }

    void reconsider() {
        CountryFocus focus{regions_};
        for (const NameSense& sense : senses_.all) focus.add(sense, 1);
        for (std::size_t s = 0; s < senses_.all.size(); ++s) {
            NameSense& sense = senses_.all[s];
            // a name is no evidence for itself
            focus.add(sense, -1);
            believe(sense, [&](const PlaceOption& option) {
                return whereabouts(s, option, focus) + in_list(sense, option);
            });
            focus.add(sense, 1);
        }
    }

    /// What the article's other places say of where an option lies. A sea or a region of several countries
    /// lies in none that could be spoken of: where a part of it has its name, too ("Kashmir", "Red Sea"),
    /// what speaks for the part speaks for the whole no less.
    [[nodiscard]] double whereabouts(std::size_t s, const PlaceOption& option,
                                     const CountryFocus& focus) const {
        constexpr double region_km = 300;
        constexpr double within = 0.05;  // three times that far
        double most = nearby(s, option, focus);
        if (option.country_number != 0) return most;
        for (const PlaceOption& part : senses_.all[s].options) {
            if (part.country_number == 0 || closeness(option, part, region_km) < within) continue;
            most = std::max(most, nearby(s, part, focus));
        }
        return most;
    }

    [[nodiscard]] double nearby(std::size_t s, const PlaceOption& option, const CountryFocus& focus) const {
        return (evidence_.country ? country_evidence * focus.country_share(option) : 0) +
               (evidence_.division ? division_evidence * focus.division_share(option) : 0) +
               (evidence_.nearness ? nearness_evidence * nearness(s, option) : 0);
    }

    /// What the likest of the names in a list with it adds.
    [[nodiscard]] double in_list(const NameSense& sense, const PlaceOption& option) const {
        // a capital by the name that all know it by: Dili is "Delhi" to few
        const bool capital = is_capital(option) && option.name_kind == NameKind::preferred;
        if (!is_country(option) && !capital) return 0;
        double most = 0;
        for (const std::size_t other : sense.listed_with) {
            const NameSense& listed = senses_.all[other];
            most =
                std::max(most, is_country(option) ? country_in_list_evidence * belief_in(listed, is_country)
                                                  : capital_in_list_evidence * belief_in(listed, is_capital));
        }
        return most;
    }

    /// 0 to 1: how many of the names around are believed to lie close by.
    [[nodiscard]] double nearness(std::size_t sense, const PlaceOption& option) const {
        const std::size_t first = sense > neighbours ? sense - neighbours : 0;
        const std::size_t last = std::min(senses_.all.size(), sense + neighbours + 1);
        double close = 0;
        for (std::size_t other = first; other < last; ++other) {
            if (other == sense || senses_.all[other].options.empty()) continue;
            const PlaceOption& place = likeliest(senses_.all[other]);
            if (place.place == option.place || place.summary.kind == PlaceKind::country) continue;
            close += place.belief * closeness(place, option, near_km);
        }
        return close / (close + silent_neighbours);
    }

    /// @pre the name has places
    [[nodiscard]] static const PlaceOption& likeliest(const NameSense& sense) {
        return sense.options[sense.likeliest];
    }

    [[nodiscard]] std::vector<ScoredPlace> scored(std::size_t s) const {
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

    [[nodiscard]] std::vector<std::string> reasons(std::size_t s, const PlaceOption& option) const {
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
        if (nearness(s, option) > 0.1) why.emplace_back("near other places of the article");
        if (const auto country = gazetteer_.country_of(option.place); country && shares_country(s, option)) {
            why.push_back(fmt::format("in {}, like other places of the article", country_name(*country)));
        }
        if (why.empty()) why.emplace_back("best known place of that name");
        return why;
    }

    /// "Sea Island" for Cea in Spain, "Victoria Island" for a city: lists of alternate names hold some that
    /// nobody would understand out of their country, and a name may go on. Rather no place than such a one.
    [[nodiscard]] bool is_far_fetched(std::size_t s, const PlaceOption& option) const {
        constexpr double known_abroad = 0.6;  // a large city, whose other names are known as well
        constexpr std::size_t fewest_names = 2;
        const bool misfits = senses_.all[s].head_misfits;
        const bool listed = option.summary.kind == PlaceKind::populated_place ||
                            option.summary.kind == PlaceKind::admin1 ||
                            option.summary.kind == PlaceKind::airport;
        const bool other_name = option.name_kind == NameKind::alternate || option.name_kind == NameKind::weak;
        const bool unusual = (listed && other_name) || senses_.all[s].how == MatchHow::loose;
        const bool obscure = unusual && option.summary.prior <= known_abroad;
        if (!(misfits || obscure) || option.in_named_container || option.contains_named ||
            option.in_outlet_name)
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
    [[nodiscard]] bool lies_near_another(std::size_t s, const PlaceOption& option) const {
        constexpr double by_the_river_km = 100;
        for (std::size_t other = 0; other < senses_.all.size(); ++other) {
            if (other == s || senses_.all[other].options.empty()) continue;
            if (closeness(likeliest(senses_.all[other]), option, by_the_river_km) > 0.3) return true;
        }
        return false;
    }

    /// Kept, because reading a country out of the gazetteer brings its polygon along.
    [[nodiscard]] const std::string& country_name(PlaceNumber country) const {
        const auto [entry, is_new] = country_names_.try_emplace(country);
        if (is_new) entry->second = gazetteer_.place(country).name;
        return entry->second;
    }

    [[nodiscard]] bool shares_country(std::size_t s, const PlaceOption& option) const {
        const std::size_t first = s > neighbours ? s - neighbours : 0;
        const std::size_t last = std::min(senses_.all.size(), s + neighbours + 1);
        for (std::size_t other = first; other < last; ++other) {
            if (other == s || senses_.all[other].options.empty()) continue;
            if (likeliest(senses_.all[other]).summary.country == option.summary.country) return true;
        }
        return false;
    }

    const std::vector<RecognisedName>& names_;
    const Gazetteer& gazetteer_;
    ResolutionEvidence evidence_;
    NameSenses senses_;
    Regions regions_;
    mutable std::map<PlaceNumber, std::string> country_names_;
};

}  // namespace

std::vector<std::vector<ScoredPlace>> resolve(const std::vector<RecognisedName>& names,
                                              const Gazetteer& gazetteer, const ArticleOrigin& origin,
                                              const ResolutionEvidence& evidence) {
    const OutletHome outlet = evidence.outlet ? outlet_home(origin, gazetteer) : OutletHome{};
    return Resolver{names, gazetteer, outlet, evidence}.run();
}

}  // namespace dateline
