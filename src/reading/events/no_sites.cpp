#include "reading/events/no_sites.hpp"

#include "reading/events/clause_facts.hpp"
#include "reading/events/compared_event.hpp"
#include "reading/events/street_names.hpp"

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

}  // namespace

bool is_no_site(const SentenceView& view, const LaidName& name) {
    return view.place(name) == nullptr || is_too_wide(*view.place(name)) || is_ranking(view, name) ||
           is_street(view, name) || is_away_from_owner(view, name) || is_part_of_word(view, name);
}

}  // namespace dateline
