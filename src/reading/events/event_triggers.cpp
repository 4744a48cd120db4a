#include "reading/events/event_triggers.hpp"

#include "text/word_list.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// How many words before a trigger may hold what makes it unreal: "will not have been hit".
constexpr std::size_t unreal_reach = 4;

bool is_real(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    if (clauses.hypothetical(clauses.clause_of(at))) return false;
    if (view.is(at, "strike") && view.is(at + 1, "back")) return false;
    for (std::size_t back = 1; back <= unreal_reach && at >= view.begin() + back; ++back) {
        if (view.is_mark(at - back) && !view.is_any(at - back, {"-", "“", "\""})) return true;
        const bool none = view.is(at - back, "no") && view.is_any(at, {"casualties", "victims"});
        if (is_unreal_word(view, at - back) && !none) return false;
    }
    return true;
}

/// "shooting a film", "shooting footage": the verb, not the deed.
bool is_filming(const SentenceView& view, std::size_t at) {
    return view.is(at, "shooting") &&
           view.is_any(at + 1, {"a", "the", "footage", "pictures", "photos", "scenes", "video"});
}

/// "on strike", "rail strike", "struck a deal", "strike action": nobody is hit.
bool is_no_blow(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"strike", "strikes"})) {
        return view.is_any(at + 1, {"action", "ballot", "ballots", "rate"}) ||
               (at > view.begin() &&
                view.is_any(at - 1,
                            {"on", "hunger", "general", "labor", "labour", "rail", "train", "transport",
                             "teachers", "nurses", "doctors", "workers", "pilots", "wildcat", "drivers"}));
    }
    if (!view.is_any(at, {"struck", "striking", "hit", "hits", "hitting"})) return false;
    const std::size_t noun = view.is_any(at + 1, {"a", "an", "the"}) ? at + 2 : at + 1;
    return view.is_any(noun, {"deal", "deals", "agreement", "agreements", "bargain", "balance", "chord",
                              "compromise", "note", "tone", "pose", "gold", "oil", "record", "headlines",
                              "theaters", "theatres", "shelves"});
}

/// "heart attack", "a flood of letters", "the crash of the pound": the word in another sense.
bool is_figure_of_speech(const SentenceView& view, std::size_t at) {
    if (at > view.begin() && view.is_any(at - 1, {"heart", "panic", "asthma", "verbal", "personal", "market",
                                                  "stock", "currency"}))
        return true;
    return view.is_any(at, {"flood", "floods"}) && view.is(at + 1, "of");
}

/// "opened fire", "under fire", "cease fire": only a fire that breaks out or is one of some kind burns.
bool is_other_fire(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "fire")) return false;
    if (view.is_any(at + 1, {"broke", "swept", "tore", "ripped", "raged", "engulfed", "gutted", "destroyed",
                             "killed", "erupted", "spread"}))
        return at > view.begin() && view.is_any(at - 1, {"opened", "under", "cease"});
    return at == view.begin() ||
           !view.is_any(at - 1,
                        {"massive", "huge", "large", "major", "factory", "forest", "apartment", "hotel",
                         "warehouse", "house", "hospital", "nightclub", "deadly", "fatal", "refinery"}) ||
           view.is_any(at + 1, {"department", "chief", "officials", "service", "brigade", "on", "at"});
}

/// "he shot a film", "a shot at goal": only people and things that "was shot", "shot dead", "shot at" tell
/// of.
bool is_other_shot(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "shot")) return false;
    const bool passive = at > view.begin() && is_passive_verb(view, at - 1);
    return !passive && !view.is_any(at + 1, {"dead", "and", "down"});
}

bool is_other_sense(const SentenceView& view, std::size_t at) {
    return is_filming(view, at) || is_no_blow(view, at) || is_figure_of_speech(view, at) ||
           is_other_fire(view, at) || is_other_shot(view, at);
}

bool has_weapon_or_deed(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        if (weapon_at(view, at)) return true;
        const auto trigger = trigger_word_at(view, at);
        if (trigger && trigger->sense == TriggerSense::deed) return true;
    }
    return false;
}

bool has_weapon(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (clauses.in(clause, at) && weapon_at(view, at)) return true;
    }
    return false;
}

/// What travels, and may come to grief.
bool has_vehicle(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    constexpr auto vehicles = word_list(
        "plane", "planes", "aircraft", "airliner", "jet", "jetliner", "helicopter", "chopper", "glider",
        "flight", "airplane", "aeroplane", "bus", "minibus", "coach", "train", "trains", "tram", "carriage",
        "carriages", "truck", "lorry", "van", "car", "cars", "vehicle", "motorcycle", "rickshaw", "tractor",
        "ferry", "boat", "boats", "ship", "vessel", "tanker", "freighter", "barge", "trawler", "dinghy",
        "canoe", "yacht", "submarine", "tug", "raft", "balloon");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (clauses.in(clause, at) && view.is_any(at, vehicles)) return true;
    }
    return false;
}

/// "fired on", "fired at" need no weapon; "fired the minister" is something else.
bool sends_something(const SentenceView& view, const EventClauses& clauses, const Trigger& trigger) {
    if (view.is_any(trigger.at, {"used", "sent"})) return has_weapon(view, clauses, trigger.clause);
    if (view.is(trigger.at, "carried") && !view.is(trigger.at + 1, "out")) return false;
    return view.is_any(trigger.at + 1, {"at", "on"}) || has_weapon_or_deed(view, clauses, trigger.clause);
}

bool is_passive(const SentenceView& view, std::size_t at) {
    const std::size_t first = at >= view.begin() + 2 ? at - 2 : view.begin();
    for (std::size_t before = first; before < at; ++before) {
        if (is_passive_verb(view, before)) return true;
    }
    return false;
}

}  // namespace

std::vector<Trigger> triggers_in(const SentenceView& view, const EventClauses& clauses) {
    std::vector<Trigger> triggers;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        const auto word = trigger_word_at(view, at);
        if (!word || view.name_over(at) != nullptr || !is_real(view, clauses, at) || is_other_sense(view, at))
            continue;
        const bool needs_weapon = view.is_any(at, {"fell", "landed", "rained", "slammed"});
        if (needs_weapon && !has_weapon(view, clauses, clauses.clause_of(at))) continue;
        Trigger trigger{at, clauses.clause_of(at), word->sense, word->kind, is_passive(view, at)};
        if (trigger.sense == TriggerSense::sending && !sends_something(view, clauses, trigger)) continue;
        if (trigger.sense == TriggerSense::wreck && !has_vehicle(view, clauses, trigger.clause)) continue;
        const bool armed = trigger.kind == EventKind::attack && has_weapon(view, clauses, trigger.clause);
        if (armed) trigger.kind = EventKind::strike;
        triggers.push_back(trigger);
    }
    return triggers;
}

ClauseDeed deed_of(const std::vector<Trigger>& triggers, std::size_t clause) noexcept {
    // How much a kind says: the verbs of strikes are used of everything that hits.
    const auto weight = [](EventKind kind) {
        switch (kind) {
            case EventKind::other:
                return 0;
            case EventKind::attack:
                return 1;
            case EventKind::strike:
                return 2;
            default:
                return 3;
        }
    };
    ClauseDeed deed;
    for (const Trigger& trigger : triggers) {
        if (trigger.clause != clause) continue;
        if (trigger.kind == EventKind::killing) {
            deed.killing = true;
        } else if (weight(trigger.kind) > weight(deed.kind)) {
            deed.kind = trigger.kind;
        }
    }
    return deed;
}

std::size_t governing_trigger(const SentenceView& view, const EventClauses& clauses,
                              const std::vector<Trigger>& triggers, std::size_t at) {
    const std::size_t clause = clauses.clause_of(at);
    for (std::size_t before = at; before-- > view.begin();) {
        if (!clauses.in(clause, before)) continue;
        if (std::ranges::find(triggers, before, &Trigger::at) != triggers.end()) return before;
        const bool infinitive = view.is(before, "to") && view.is_lower_word(before + 1) && before + 1 < at &&
                                !view.is_any(before + 1, {"the", "a", "an", "its", "their", "his"});
        const bool speaks =
            is_speech_verb(view, before) && !is_passive(view, before);  // "was reported in" does not
        if (infinitive || speaks) return view.end();
    }
    return view.end();
}

}  // namespace dateline
