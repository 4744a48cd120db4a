#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/sign_collector.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace dateline {
namespace {

using enum NameSign;

/// Of a common name, so many of its places are looked at.
constexpr std::size_t most_namesakes = 50;

/// How many hits are a name of each kind.
class KindCounts {
public:
    explicit KindCounts(std::span<const NameHit> hits) {
        for (const NameHit& hit : hits) ++counts_[static_cast<std::size_t>(hit.kind)];
    }
    [[nodiscard]] std::size_t of(NameKind kind) const { return counts_[static_cast<std::size_t>(kind)]; }

private:
    std::array<std::size_t, static_cast<std::size_t>(NameKind::code) + 1> counts_{};
};

class OwnSigns : private SignCollector {
public:
    using SignCollector::SignCollector;

    void collect() {
        add_fame();
        add_name();
        add_single_word();
    }

private:
    void add_fame() {
        if (name_.hits.empty()) return add(unknown_place);
        PlaceSummary best = setting_.gazetteer.summary(name_.hits.front().place);
        // likeliest first: what comes late in a list of thousands is never the best known
        for (const NameHit& hit : std::span{name_.hits}.first(std::min(name_.hits.size(), most_namesakes))) {
            const auto summary = setting_.gazetteer.summary(hit.place);
            if (summary.prior > best.prior) best = summary;
        }
        constexpr std::array<std::pair<double, NameSign>, 7> steps{{{0.20, hamlet},
                                                                    {0.38, village},
                                                                    {0.46, town},
                                                                    {0.54, large_town},
                                                                    {0.64, city},
                                                                    {0.80, large_city},
                                                                    {2.00, world_known}}};
        add(std::find_if(steps.begin(), steps.end(), [&](const auto& s) {
                return best.prior < s.first;
            })->second);
        add_kind(best.kind);
    }

    void add_kind(PlaceKind kind) {
        switch (kind) {
            case PlaceKind::country:
                return add(country);
            case PlaceKind::admin1:
                return add(first_level_division);
            case PlaceKind::admin2:
                return add(second_level_division);
            case PlaceKind::air_base:
            case PlaceKind::airport:
            case PlaceKind::military_site:
            case PlaceKind::site:
                return add(airport_or_base);
            case PlaceKind::populated_place:
                return;
            default:
                return add(natural_feature);
        }
    }

    void add_name() {
        const std::size_t length = name_.end - name_.begin;
        add_if(length == 2, two_words);
        add_if(length > 2, three_words);
        add_if(name_.key.size() <= 3, short_name);
        add_if(first().capitals == Capitals::all && !first().in_capitals, all_capitals);
        add_if(length > 1 && (is_place_head(last().folded) || leads_a_feature()), with_head);
        add_if(name_.how == MatchHow::exact, state_abbreviation);
        add_if(name_.how == MatchHow::loose, loose_match);
        add_if(has_arabic_article(name_.key), arabic_article);
        if (name_.hits.empty()) return;
        const KindCounts kinds{name_.hits};
        const auto all_are = [&](NameKind kind) { return kinds.of(kind) == name_.hits.size(); };
        add_if(kinds.of(NameKind::demonym) > 0, demonym);
        add_if(all_are(NameKind::demonym) && name_.key.ends_with('s') && !name_.key.ends_with("ss"), people);
        add_if(all_are(NameKind::metonym) || is_institution(name_.key), government_seat);
        add_if(all_are(NameKind::abbreviation), abbreviation);
        const bool capitals = first().capitals == Capitals::all && !first().in_capitals && length == 1;
        // "UK" is known as such; so is whatever a country is called in capitals
        const bool known_short_form = kinds.of(NameKind::abbreviation) > 0 || names_country();
        add_if(capitals && name_.key.size() <= 5 && !known_short_form && name_.how != MatchHow::exact,
               like_an_acronym);
        add_if(all_are(NameKind::weak), weak_name);
    }

    /// "Lake Xyz".
    [[nodiscard]] bool leads_a_feature() const {
        return name_.hits.empty() && (is_place_head(first().folded) || first().folded == "mount");
    }

    [[nodiscard]] bool names_country() const {
        const NameHit& best = name_.hits.front();
        return best.kind != NameKind::code &&
               setting_.gazetteer.summary(best.place).kind == PlaceKind::country;
    }

    void add_single_word() {
        if (name_.end - name_.begin != 1) return;
        // "US" is not "us", nor "IT" "it"; and in "N.Y." the letters are no word
        const bool initials = first().capitals == Capitals::all && first().text.size() <= 4;
        const WordUse use = initials ? WordUse{} : first().use;
        add_if(use.common == 1 || never_alone(), very_common_word);
        add_if(use.common == 2, common_word);
        add_if(use.common == 3, uncommon_word);
        add_if(use.given_name == 3 || use.given_name == 4, given_name);
        add_if(use.given_name >= 5, frequent_given_name);
        add_if(use.surname == 3 || use.surname == 4, surname);
        add_if(use.surname >= 5, frequent_surname);
    }
};

}  // namespace

void add_own_signs(std::size_t which, const NameSetting& setting, std::vector<NameSign>& signs) {
    OwnSigns{which, setting, signs}.collect();
}

}  // namespace dateline
