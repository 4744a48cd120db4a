#include "reading/mentions/resolve.hpp"

#include "reading/mentions/place_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// Other names that are looked at for nearness, on each side.
constexpr std::size_t neighbours = 12;
/// Nearness fades to a third over this distance: a day's errand, not a region.
constexpr double near_km = 80;
constexpr int rounds = 3;

// Evidence that the rest of the article adds, as natural logs of odds, when all of a very long article
// agrees.
constexpr double country_evidence = 6.0;
constexpr double division_evidence = 10.0;
constexpr double nearness_evidence = 6.0;

// One name says little of what an article is about: some town or other lies near every city, and every
// country has some namesake. Shares are therefore taken as if so many names that say nothing stood in the
// article too. One sure neighbour then adds at most 6 * 1/5 + 10 * 1/5 + 6 * 1/4 = 4.7, and only at no
// distance and within its division; that is less than what parts a capital from a village. Ten of them
// add 16.
constexpr double silent_names = 4;
constexpr double silent_neighbours = 3;
/// An outlet's national domain counts like so many names in that country.
constexpr double outlet_names = 2;

/// Numbers countries or divisions as they come, from 1; 0 is kept for none.
class Numbering {
public:
    [[nodiscard]] std::uint32_t of(std::uint32_t key) {
        return key == 0
                   ? 0
                   : numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
    }
    [[nodiscard]] std::size_t count() const { return numbers_.size(); }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
};

/// A code of two letters as a number; 0 for no code.
[[nodiscard]] std::uint32_t key_of(std::string_view country) {
    std::uint32_t key = 0;
    for (const char letter : country) key = key << 8U | static_cast<unsigned char>(letter);
    return key;
}

/// How many countries and divisions the options lie in; each option is told its numbers.
struct Regions {
    std::size_t countries = 0;
    std::size_t divisions = 0;
    std::uint32_t outlet_country = 0;
};

[[nodiscard]] Regions number_regions(NameSenses& senses, std::string_view outlet_country) {
    Numbering countries;
    Numbering divisions;
    for (NameSense& sense : senses.all) {
        for (PlaceOption& option : sense.options) {
            option.country_number = countries.of(key_of(option.summary.country));
            option.division_number = divisions.of(option.summary.admin1);
        }
    }
    const std::uint32_t outlet = countries.of(key_of(outlet_country));
    return {countries.count(), divisions.count(), outlet};
}

/// How much of an article's belief lies in which country and first-level division.
class Focus {
public:
    explicit Focus(const Regions& regions)
        : countries_(regions.countries + 1), divisions_(regions.divisions + 1) {
        if (regions.outlet_country == 0) return;
        countries_[regions.outlet_country] = outlet_names;
        total_ = outlet_names;
    }
    void add(const NameSense& sense, double sign) {
        // a name that is repeated counts for more, but not as often as it stands there
        const double repeated = 1 + 0.7 * std::log(sense.occurrences);
        for (const PlaceOption& option : sense.options) add(option, sign * weight_of(option, repeated));
    }
    [[nodiscard]] double country_share(const PlaceOption& option) const {
        return share(countries_, option.country_number);
    }
    [[nodiscard]] double division_share(const PlaceOption& option) const {
        return share(divisions_, option.division_number);
    }

private:
    /// A named division says where the article plays; a town merely lies in one.
    [[nodiscard]] static double weight_of(const PlaceOption& option, double repeated) {
        return (option.summary.kind == PlaceKind::admin1 ? 2 : 1) * repeated * option.belief;
    }
    void add(const PlaceOption& option, double weight) {
        total_ += weight;
        countries_[option.country_number] += weight;
        divisions_[option.division_number] += weight;
    }
    /// Of number 0, which is no region, there is none.
    [[nodiscard]] double share(const std::vector<double>& votes, std::uint32_t number) const {
        const double own = number == 0 ? 0 : std::max(0.0, votes[number]);
        return own / (std::max(0.0, total_) + silent_names);
    }

    std::vector<double> countries_;  ///< by their numbers
    std::vector<double> divisions_;
    double total_ = 0;
};

class Resolver {
public:
    Resolver(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer, const OutletHome& outlet,
             const ResolutionEvidence& evidence)
        : gazetteer_{gazetteer},
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
        for (const std::size_t s : senses_.of_name) result.push_back(by_sense[s]);
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
        Focus focus{regions_};
        for (const NameSense& sense : senses_.all) focus.add(sense, 1);
        for (std::size_t s = 0; s < senses_.all.size(); ++s) {
            NameSense& sense = senses_.all[s];
            // a name is no evidence for itself
            focus.add(sense, -1);
            believe(sense, [&](const PlaceOption& option) {
                return (evidence_.country ? country_evidence * focus.country_share(option) : 0) +
                       (evidence_.division ? division_evidence * focus.division_share(option) : 0) +
                       (evidence_.nearness ? nearness_evidence * nearness(s, option) : 0);
            });
            focus.add(sense, 1);
        }
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
        if (option.of_described_kind) why.emplace_back("of the kind that the text says");
        if (nearness(s, option) > 0.1) why.emplace_back("near other places of the article");
        if (const auto country = gazetteer_.country_of(option.place); country && shares_country(s, option)) {
            why.push_back(fmt::format("in {}, like other places of the article", country_name(*country)));
        }
        if (why.empty()) why.emplace_back("best known place of that name");
        return why;
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
