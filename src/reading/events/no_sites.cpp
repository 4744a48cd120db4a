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

/// "Giza's Haram district" is not in Norway.
bool is_away_from_owner(const SentenceView& view, const LaidName& name) {
    if (name.begin == view.begin() || !view.is_any(name.begin - 1, {"'s", "’s"})) return false;
    const LaidName* owner = view.name_until(name.begin - 1);
    if (owner == nullptr || view.place(*owner) == nullptr) return false;
    const std::string& country = view.place(*owner)->country;
    return !country.empty() && !view.place(name)->country.empty() && country != view.place(name)->country;
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

}  // namespace

bool is_no_site(const SentenceView& view, const LaidName& name) {
    if (view.is_any(name.begin, {"suv", "suvs"})) return true;  // a car
    return view.place(name) == nullptr || is_too_wide(*view.place(name)) || is_ranking(view, name) ||
           is_owner_abroad(view, name) || is_street(view, name) || is_away_from_owner(view, name) ||
           is_part_of_word(view, name);
}

}  // namespace dateline
