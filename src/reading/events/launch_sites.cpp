#include "reading/events/launch_sites.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// A flood from a dam and a quake felt from afar are launched nowhere.
bool comes_from_somewhere(EventKind kind) {
    return kind == EventKind::strike || kind == EventKind::attack || kind == EventKind::launch ||
           kind == EventKind::shooting || kind == EventKind::explosion;
}

}  // namespace

bool is_origin(const ClauseFacts& facts, std::size_t from) {
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, from);
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && trigger->sense != TriggerSense::death &&
           trigger->sense != TriggerSense::hitting && comes_from_somewhere(trigger->kind);
}

bool is_where_senders_stand(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    const SentenceView& view = facts.view;
    if (lead.kind != LeadKind::preposition || !view.is_any(lead.at, {"in", "off", "near", "inside"}))
        return false;
    std::size_t verb = name.end;
    while (view.is_any(verb, {"has", "have", "had", "also", "then", "later"})) ++verb;
    const Trigger* sends = trigger_at(facts, verb);
    if (sends == nullptr || sends->sense != TriggerSense::sending || sends->passive) return false;
    return std::ranges::any_of(view.names(), [&](const LaidName& other) {
        const bool behind = other.begin > verb && facts.clauses.in(facts.clause, other.begin);
        const NameLead its_lead = behind ? lead_of(view, facts.clauses, other) : NameLead{};
        return its_lead.kind == LeadKind::toward ||
               (its_lead.kind == LeadKind::preposition &&
                view.is_any(its_lead.at, {"at", "into", "on", "against"}));
    });
}

bool is_launched_over(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    const bool over = lead.kind == LeadKind::preposition && facts.view.is_any(lead.at, {"over", "in", "off"});
    if (!over || facts.view.place(name)->kind != PlaceKind::sea) return false;
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
    const Trigger* sent = trigger_at(facts, governor);
    return sent != nullptr && sent->sense == TriggerSense::sending && sent->passive && !sent->aimed;
}

bool is_territory_of(const SentenceView& view, const LaidName& name) {
    return view.is_demonym(name) && view.is_any(name.end, {"territory", "soil", "territories"});
}

}  // namespace dateline
