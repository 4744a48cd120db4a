#include "reading/events/no_sites.hpp"

#include "reading/events/clause_facts.hpp"
#include "reading/events/compared_event.hpp"
#include "reading/events/street_names.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "launched from Tu-22 bombers": a type; "in the Aden-based paper", "Gaza-run": nowhere either.
bool is_part_of_word(const SentenceView& view, const LaidName& name) {
    return view.is(name.end, "-") && (view.is_number(name.end + 1) || view.is_lower_word(name.end + 1));
}

bool is_in_country_of(const SentenceView& view, const LaidName& one, const LaidName& other) {
    if (view.place(one) == nullptr || view.place(other) == nullptr) return false;
    return !view.place(one)->country.empty() && view.place(one)->country == view.place(other)->country;
}

/// "Giza's Haram district" is not in Norway.
bool is_away_from_owner(const SentenceView& view, const LaidName& name) {
    constexpr std::size_t reach = 3;  // "Iraq's semi-autonomous Kurdistan"
    std::size_t mark = name.begin;
    const auto describes = [&](std::size_t at) {
        return view.is_lower_word(at) &&
               !view.is_any(at, {"'s", "’s", "in", "at", "of", "near", "on", "from", "to"});
    };
    while (mark > view.begin() + 1 && name.begin < mark + reach && describes(mark - 1)) --mark;
    if (mark == view.begin() || !view.is_any(mark - 1, {"'s", "’s"})) return false;
    const LaidName* owner = view.name_until(mark - 1);
    if (owner == nullptr || view.place(*owner) == nullptr || view.place(name) == nullptr) return false;
    const bool known = !view.place(*owner)->country.empty() && !view.place(name)->country.empty();
    return known && !is_in_country_of(view, *owner, name);
}

/// "South Korea's worst disaster in years": whose it is among others, not where it was.
bool is_ranking(const SentenceView& view, const LaidName& name) {
    return view.is_any(name.end, {"'s", "’s"}) && ranks(view, name.end + 1);
}

/// "bombed Iran's embassy": whose it is; it stands elsewhere.
bool is_owner_abroad(const SentenceView& view, const LaidName& name) {
    constexpr auto missions = word_list("embassy", "consulate", "mission", "ambassador", "diplomats",
                                        "diplomat", "peacekeepers", "contingent", "delegation", "citizens",
                                        "nationals", "tourists", "envoy", "consul", "team", "airline");
    return view.is_any(name.end, {"'s", "’s"}) && stands_behind(view, name.end, 3, missions);
}

/// "in Pakistan, bordering Afghanistan", "Hurricane Milton".
bool follows_neighbour_or_storm(const SentenceView& view, const LaidName& name) {
    return follows(view, name.begin,
                   {"bordering", "neighboring", "neighbouring", "hurricane", "typhoon", "cyclone"}) ||
           (follows(view, name.begin, {"storm"}) && view.is_capitalised(name.begin - 1));
}

/// "Wayanad, in western Kerala", "Crimea's Sevastopol": around the place that is named beside it.
bool is_around_other(const SentenceView& view, const LaidName& name) {
    constexpr std::size_t reach = 2;  // tokens: "in western"
    if (view.is_any(name.end, {"'s", "’s"})) {
        const LaidName* inner = view.name_from(name.end + 1);
        return inner != nullptr && view.is_place(*inner) && is_in_country_of(view, *inner, name) &&
               !is_too_wide(*view.place(*inner));
    }
    if (is_known_as_area(*view.place(name))) return false;  // it gives way to what lies in it
    for (std::size_t back = 1; back <= reach && name.begin > view.begin() + back + 1; ++back) {
        const std::size_t at = name.begin - back;
        if (!view.is(at, "in")) continue;
        const LaidName* inner = view.is(at - 1, ",") ? view.name_until(at - 1) : nullptr;
        return inner != nullptr && view.is_place(*inner) && is_in_country_of(view, *inner, name);
    }
    return false;
}

}  // namespace

bool is_no_site(const SentenceView& view, const LaidName& name) {
    if (view.is_any(name.begin, {"suv", "suvs"})) return true;  // a car
    return view.place(name) == nullptr || is_too_wide(*view.place(name)) || is_ranking(view, name) ||
           is_owner_abroad(view, name) || is_street(view, name) || is_away_from_owner(view, name) ||
           follows_neighbour_or_storm(view, name) || is_around_other(view, name) ||
           is_part_of_word(view, name);
}

}  // namespace dateline
