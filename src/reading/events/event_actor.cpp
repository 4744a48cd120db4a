#include "reading/events/event_actor.hpp"

namespace dateline {
namespace {

/// How far a subject may stand before its verb: "Iran's Revolutionary Guards have now fired".
constexpr std::size_t subject_reach = 7;
constexpr std::size_t doer_reach = 4;

bool may_act(const SentenceView& view, const LaidName& name) {
    const Place* place = view.place(name);
    return place != nullptr && view.mention(name).role != MentionRole::organisation &&
           !place->country.empty();
}

/// What cannot stand between a subject and its verb, nor within the noun phrase of a deed.
bool breaks_off(const SentenceView& view, std::size_t at) {
    const bool mark = view.is_mark(at) && !view.is_any(at, {"-", "“", "\"", "'", "‘"});
    return mark || is_speech_verb(view, at) ||
           view.is_any(at,
                       {"that", "and", "of", "in", "at", "on", "to", "for", "with", "by", "against", "from"});
}

/// The nearest name before the trigger that nothing separates from it.
const LaidName* name_before(const SentenceView& view, const EventClauses& clauses, const Trigger& trigger) {
    for (std::size_t back = 1; back <= subject_reach && trigger.at >= view.begin() + back; ++back) {
        const std::size_t at = trigger.at - back;
        if (!clauses.in(trigger.clause, at) || breaks_off(view, at)) return nullptr;
        const LaidName* name = view.name_until(at + 1);
        if (name != nullptr && may_act(view, *name)) return name;
    }
    return nullptr;
}

/// "officials in Tehran fired", "bases in the north of Iraq hit": what a preposition leads up to does not
/// act.
bool follows_preposition(const SentenceView& view, const LaidName& name) {
    std::size_t before = name.begin;
    while (before > view.begin() &&
           view.is_any(before - 1, {"the", "northern", "southern", "western", "eastern"})) {
        --before;
    }
    return before > view.begin() &&
           view.is_any(before - 1,
                       {"of", "in", "at", "on", "for", "with", "against", "from", "to", "near", "inside",
                        "outside", "across", "over", "off", "into", "toward", "around"});
}

/// "fired by Iran", "an attack by Iranian forces".
const LaidName* doer_after(const SentenceView& view, const EventClauses& clauses, const Trigger& trigger) {
    bool by = false;
    for (std::size_t at = trigger.at + 1; at <= trigger.at + doer_reach && clauses.in(trigger.clause, at);
         ++at) {
        const LaidName* name = view.name_from(at);
        if (by && name != nullptr && may_act(view, *name)) return name;
        if (by && (breaks_off(view, at) || trigger_word_at(view, at)))
            return nullptr;  // "by rebels hit Riyadh"
        by = by || view.is(at, "by");
    }
    return nullptr;
}

/// A drone strike need not start in the country that ordered it; missiles and rockets are taken to.
bool sends_weapons(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto weapon = weapon_at(view, at);
        if (!weapon || weapon->plural == "bombs" || weapon->plural == "shells") continue;
        const auto next = trigger_word_at(view, at + 1);
        const bool compound = next && next->sense == TriggerSense::deed;
        if (weapon->plural != "drones" || !compound) return true;
    }
    return false;
}

}  // namespace

std::optional<EventActor> actor_in(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause) {
    for (const Trigger& trigger : triggers) {
        if (trigger.clause != clause) continue;
        const LaidName* name = doer_after(view, clauses, trigger);
        const bool has_subject = !trigger.passive && trigger.sense != TriggerSense::death;
        if (name == nullptr && has_subject) {
            name = name_before(view, clauses, trigger);
            if (name != nullptr && follows_preposition(view, *name)) name = nullptr;
        }
        if (name == nullptr) continue;
        const bool sent = trigger.sense == TriggerSense::sending && sends_weapons(view, clauses, clause);
        return EventActor{name, sent};
    }
    return std::nullopt;
}

}  // namespace dateline
