#include "reading/events/places_of_dead.hpp"

#include "reading/events/site_relations.hpp"

#include <algorithm>

namespace dateline {

bool is_where_some_died(const ClauseFacts& facts, const LaidName& name) {
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, name.begin);
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && trigger->outcome;
}

void drop_where_some_died(const ClauseFacts& facts, std::vector<Site>& sites) {
    std::erase_if(sites, [&](const Site& site) {
        const auto name = std::ranges::find(facts.view.names(), *site.mention, &LaidName::mention);
        return is_target(site) && is_where_some_died(facts, *name);
    });
}

}  // namespace dateline
