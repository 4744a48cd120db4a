#include "reading/events/event_triggers.hpp"

#include "reading/events/event_reality.hpp"
#include "reading/events/event_senses.hpp"
#include "reading/events/planted_bombs.hpp"
#include "reading/events/trigger_needs.hpp"
#include "reading/events/vehicle_blows.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace dateline {
namespace {

bool is_passive(const SentenceView& view, std::size_t at) {
    const std::size_t first = at >= view.begin() + 2 ? at - 2 : view.begin();
    for (std::size_t before = first; before < at; ++before) {
        if (is_passive_verb(view, before)) return true;
    }
    return false;
}

/// "fired at", "launched 31 missiles at".
bool is_aimed(const SentenceView& view, std::size_t at) {
    constexpr std::size_t reach = 5;
    for (std::size_t behind = at + 1; behind <= at + reach && !view.is_mark(behind); ++behind) {
        if (view.is_any(behind, {"at", "on", "against", "into"})) return true;
    }
    return false;
}

/// "The terrorists struck": without a weapon named, those on foot attack.
bool is_blow_by_hand(const SentenceView& view, const EventClauses& clauses, const Trigger& trigger) {
    constexpr auto on_foot =
        word_list("terrorists", "gunmen", "militants", "attackers", "insurgents", "bandits", "assailants",
                  "jihadists", "extremists", "robbers", "gunman", "attacker");
    if (trigger.passive || !view.is_any(trigger.at, {"struck", "hit"})) return false;
    for (std::size_t at = view.begin(); at < trigger.at; ++at) {
        if (clauses.in(trigger.clause, at) && (view.is_any(at, on_foot) || is_bomber_on_foot(view, at)))
            return true;
    }
    return false;
}

/// "the strike on the house killed", but not "Quake: 68 killed".
bool is_done_by_deed(const SentenceView& view, const std::vector<Trigger>& before, const Trigger& death) {
    constexpr std::size_t reach = 6;
    if (before.empty() || before.back().clause != death.clause || before.back().sense != TriggerSense::deed ||
        death.at > before.back().at + reach)
        return false;
    for (std::size_t at = before.back().at; at < death.at; ++at) {
        if (view.is_mark(at) || view.is_number(at)) return false;
    }
    return true;
}

/// ", killing its driver", "hit a house and killed".
bool tells_outcome(const SentenceView& view, const std::vector<Trigger>& before, const Trigger& death) {
    if (!death.passive && is_done_by_deed(view, before, death)) return true;
    const bool joined = view.is(death.at, "killing") ? follows(view, death.at, {","})
                                                     : !death.passive && follows(view, death.at, {"and"});
    return joined && !before.empty() && before.back().clause == death.clause;
}

/// "the quake, which struck on Friday": of what was told before.
bool tells_of_antecedent(const SentenceView& view, const EventClauses& clauses,
                         const std::vector<Trigger>& before, const Trigger& trigger) {
    if (before.empty() || !view.is_any(trigger.at, {"struck", "hit"}) || trigger.clause == 0) return false;
    const EventKind kind = before.back().kind;
    const bool natural =
        kind == EventKind::earthquake || kind == EventKind::storm || kind == EventKind::landslide;
    return natural && view.is_any(clauses.opener_of(trigger.clause), {"which", "that"});
}

/// A clause either tells of what happened or is a denial.
void drop_denied_beside_real(std::vector<Trigger>& triggers) {
    std::set<std::size_t> real;
    for (const Trigger& trigger : triggers) {
        if (!trigger.denied) real.insert(trigger.clause);
    }
    std::erase_if(triggers,
                  [&](const Trigger& trigger) { return trigger.denied && real.contains(trigger.clause); });
}

}  // namespace

std::vector<Trigger> triggers_in(const SentenceView& view, const EventClauses& clauses, bool labour_dispute) {
    std::vector<Trigger> triggers;
    std::optional<SentenceTopic> topic;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        const auto word = trigger_word_at(view, at);
        if (!word || view.name_over(at) != nullptr) continue;
        if (!topic) {
            topic = topic_of(view);
            topic->labour = topic->labour || (labour_dispute && !topic->harm);
        }
        const bool collision = is_collision(view, clauses, at);
        if (!collision && is_other_sense(view, *topic, *word, at)) continue;
        const Reality reality = reality_of(view, clauses, at);
        if (reality == Reality::unreal) continue;
        Trigger trigger{.at = at,
                        .clause = clauses.clause_of(at),
                        .sense = word->sense,
                        .kind = word->kind,
                        .passive = is_passive(view, at),
                        .aimed = word->sense == TriggerSense::sending && is_aimed(view, at),
                        .denied = reality == Reality::denied};
        if (!collision && !is_complete(view, clauses, *topic, trigger)) continue;
        if (collision) {
            trigger.sense = TriggerSense::deed;
            trigger.kind = EventKind::crash;
        }
        if (is_blast(view, clauses, at) || is_planted_bombing(view, at)) trigger.kind = EventKind::explosion;
        if (tells_of_antecedent(view, clauses, triggers, trigger)) trigger.kind = triggers.back().kind;
        const bool weapon = has_weapon(view, clauses, trigger.clause);
        const bool fell = trigger.kind == EventKind::crash && !collision && weapon &&
                          !has_vehicle(view, clauses, trigger.clause);
        if (fell && view.is(at + 1, "into"))
            trigger.kind = EventKind::strike;  // "a drone crashed into a tower"
        if (trigger.kind == EventKind::attack && weapon) trigger.kind = EventKind::strike;
        if (!weapon && is_blow_by_hand(view, clauses, trigger)) trigger.kind = EventKind::attack;
        const bool downs = view.is_any(at, {"downed", "shot"}) && trigger.kind == EventKind::strike;
        if (downs && weapon && !has_vehicle(view, clauses, trigger.clause)) trigger.kind = EventKind::launch;
        trigger.outcome = word->sense == TriggerSense::death && tells_outcome(view, triggers, trigger);
        triggers.push_back(trigger);
    }
    drop_denied_beside_real(triggers);
    return triggers;
}

ClauseDeed deed_of(const std::vector<Trigger>& triggers, std::size_t clause) noexcept {
    // How much a kind says: the verbs of strikes are used of everything that hits.
    const auto weight = [](EventKind kind) {
        switch (kind) {
            case EventKind::other:
                return 0;
            case EventKind::launch:
                return 1;
            case EventKind::clash:
                return 2;  // what follows an attack
            case EventKind::attack:
                return 3;
            case EventKind::strike:
                return 4;
            default:
                return 5;
        }
    };
    ClauseDeed deed;
    bool stopped = false;
    bool came_down = false;
    for (const Trigger& trigger : triggers) {
        if (trigger.clause != clause) continue;
        stopped = stopped || trigger.kind == EventKind::launch;
        came_down = came_down || trigger.aimed || trigger.sense == TriggerSense::hitting;
        if (trigger.kind == EventKind::killing) {
            deed.killing = deed.killing || !trigger.outcome;
            deed.deadly = true;
        } else if (weight(trigger.kind) > weight(deed.kind)) {
            deed.kind = trigger.kind;
        }
    }
    if (stopped && !came_down && deed.kind == EventKind::strike) deed.kind = EventKind::launch;
    return deed;
}

std::size_t governing_trigger(const SentenceView& view, const EventClauses& clauses,
                              const std::vector<Trigger>& triggers, std::size_t at) {
    const std::size_t clause = clauses.clause_of(at);
    for (std::size_t before = at; before-- > view.begin();) {
        if (!clauses.in(clause, before)) continue;
        if (std::ranges::find(triggers, before, &Trigger::at) != triggers.end()) return before;
        const auto in_another_sense = trigger_word_at(view, before);  // "and died in Leipzig, aged 56"
        if (in_another_sense && in_another_sense->sense == TriggerSense::death) return view.end();
        if (in_another_sense &&
            stands_before(view, before, 4, word_list("anniversary", "memory", "memorial")))
            return view.end();
        const bool infinitive = view.is(before, "to") && view.is_lower_word(before + 1) && before + 1 < at &&
                                !view.is_any(before + 1, {"the", "a", "an", "its", "their", "his", "death"});
        const bool speaks =
            is_speech_verb(view, before) && !is_passive(view, before);  // "was reported in" does not
        if (infinitive || speaks) return view.end();
    }
    return view.end();
}

}  // namespace dateline
