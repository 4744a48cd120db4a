#include "reading/mentions/resolve.hpp"

#include "reading/mentions/country_focus.hpp"
#include "reading/mentions/described_kind.hpp"
#include "reading/mentions/place_answers.hpp"
#include "reading/mentions/place_options.hpp"
#include "reading/mentions/sense_neighbours.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

constexpr int rounds = 3;

// Evidence that the rest of the article adds, as natural logs of odds, when all of a very long article
// agrees. One sure neighbour adds at most 6 * 1/5 + 10 * 1/5 + 6 * 1/4 = 4.7 (CountryFocus and nearness count
// names that say nothing, too), and only at no distance and within its division; that is less than what parts
// a capital from a village. Ten of them add 16.
constexpr double country_evidence = 6.0;
constexpr double division_evidence = 10.0;
constexpr double nearness_evidence = 6.0;

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
        const PlaceAnswers answers{senses_, gazetteer_};
        for (std::size_t s = 0; s < senses_.all.size(); ++s) by_sense.push_back(answers.of(s));
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
               (evidence_.nearness ? nearness_evidence * nearness(senses_, s, option) : 0);
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

    const std::vector<RecognisedName>& names_;
    const Gazetteer& gazetteer_;
    ResolutionEvidence evidence_;
    NameSenses senses_;
    Regions regions_;
};

}  // namespace

std::vector<std::vector<ScoredPlace>> resolve(const std::vector<RecognisedName>& names,
                                              const Gazetteer& gazetteer, const ArticleOrigin& origin,
                                              const ResolutionEvidence& evidence) {
    const OutletHome outlet = evidence.outlet ? outlet_home(origin, gazetteer) : OutletHome{};
    return Resolver{names, gazetteer, outlet, evidence}.run();
}

}  // namespace dateline
