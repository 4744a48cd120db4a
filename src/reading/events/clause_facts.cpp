#include "reading/events/clause_facts.hpp"

#include <algorithm>

namespace dateline {

const Trigger* trigger_at(const ClauseFacts& facts, std::size_t at) {
    const auto found = std::ranges::find(facts.triggers, at, &Trigger::at);
    return found == facts.triggers.end() ? nullptr : &*found;
}

SiteRole target_role(const ClauseFacts& facts) {
    const ClauseDeed deed = deed_of(facts.triggers, facts.clause);
    const bool hits = deed.kind == EventKind::strike || deed.kind == EventKind::attack;
    return hits && !deed.killing ? SiteRole::impact : SiteRole::location;
}

bool is_too_wide(const Place& place) {
    return place.kind == PlaceKind::region || place.kind == PlaceKind::continent;
}

}  // namespace dateline
