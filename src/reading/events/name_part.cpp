#include "reading/events/name_part.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/event_words.hpp"

namespace dateline {
namespace {

/// Words between a subject and its passive: "base", "and", other names, "have", "reportedly".
bool may_follow_subject(const SentenceView& view, std::size_t at) {
    return noun_class(view, at) != NounClass::none || view.name_over(at) != nullptr ||
           is_passive_verb(view, at) ||
           view.is_any(at, {"and", ",", "has", "have", "had", "also", "reportedly", "both", "later", "then"});
}

/// Behind "the base, about 100 miles west of Baghdad,": `at` itself when no aside between commas begins
/// there.
std::size_t after_aside(const ClauseFacts& facts, std::size_t at) {
    constexpr std::size_t longest_aside = 14;  // tokens
    if (!facts.view.is(at, ",")) return at;
    for (std::size_t end = at + 1; end < at + longest_aside && facts.view.has(end); ++end) {
        if (trigger_at(facts, end) != nullptr) return at;
        if (facts.view.is(end, ",") && end > at + 1) return end + 1;
    }
    return at;
}

/// "Paris had been shot once in the head": a person of that name.
bool is_done_to_people(const SentenceView& view, std::size_t trigger) {
    return view.is_any(trigger, {"shot", "stabbed", "knifed", "gunned", "kidnapped", "abducted", "ambushed"});
}

/// "In Sanaa, thousands protested against the strikes": those who speak of it are there, not it.
bool is_reacted_to(const SentenceView& view, std::size_t trigger) {
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= reach && trigger >= view.begin() + back; ++back) {
        if (view.is_any(trigger - back,
                        {"protest", "protests", "protested", "protesting", "condemned", "condemn", "condemns",
                         "condemning", "denounced", "mourned", "mourning", "praised", "discussed", "discuss",
                         "reaction", "investigating"}))
            return true;
    }
    return false;
}

/// "The lorry, registered in Poland, had been hijacked": of the thing, not of what was done to it.
bool is_in_description(const SentenceView& view, std::size_t lead) {
    constexpr std::size_t reach = 6;
    for (std::size_t back = 1; back <= reach && lead >= view.begin() + back; ++back) {
        const std::size_t at = lead - back;
        if (!view.is(at, ",")) continue;
        const bool participle = view.text(at + 1).ends_with("ed") && !trigger_word_at(view, at + 1);
        return participle || view.is_any(at + 1, {"built", "born", "bound", "made", "known", "from", "of"});
    }
    return false;
}

/// "Israel has struck".
bool is_actor(const ClauseFacts& facts, const LaidName& name) {
    std::size_t at = name.end;
    while (facts.view.is_any(at, {"has", "have", "had", "also", "then", "later", "reportedly"})) ++at;
    const Trigger* trigger = trigger_at(facts, at);
    return trigger != nullptr && !trigger->passive && trigger->sense != TriggerSense::deed;
}

}  // namespace

bool only_describes(const ClauseFacts& facts, const NameLead& lead) {
    return lead.kind == LeadKind::none && facts.view.is_any(lead.at, {"of", "from"});
}

bool is_hit_subject(const ClauseFacts& facts, const LaidName& name) {
    constexpr int reach = 8;  // words of the same clause
    int seen = 0;
    for (std::size_t at = after_aside(facts, name.end); facts.view.has(at) && seen < reach; ++at) {
        if (!facts.clauses.in(facts.clause, at)) continue;
        ++seen;
        const Trigger* trigger = trigger_at(facts, at);
        if (trigger != nullptr)
            return trigger->passive && trigger->sense == TriggerSense::hitting &&
                   !is_done_to_people(facts.view, at);
        if (facts.view.is_any(at, {"took", "suffered", "absorbed", "sustained"})) return true;
        if (!may_follow_subject(facts.view, at)) return false;
    }
    return false;
}

bool is_acting(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    // "a blast in Baghdad killed", "missiles launched from Iran hit"
    return lead.kind != LeadKind::preposition && lead.kind != LeadKind::from && is_actor(facts, name);
}

bool leads_to_trigger(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    if (is_in_description(facts.view, lead.at)) return false;
    const bool leads = lead.at == facts.view.begin();
    bool told_there = false;  // "In Cairo, the ministry said that 19 were killed in Minya"
    for (std::size_t at = name.end; facts.view.has(at); ++at) {
        if (!facts.clauses.in(facts.clause, at)) continue;
        if (!leads && is_speech_verb(facts.view, at)) return false;
        told_there = told_there || is_speech_verb(facts.view, at);
        const LaidName* other = facts.view.name_from(at);
        if (told_there && other != nullptr && facts.view.is_place(*other) && !is_actor(facts, *other))
            return false;
        const Trigger* trigger = trigger_at(facts, at);
        if (trigger == nullptr) continue;
        if (is_reacted_to(facts.view, at)) return false;
        const bool bomb_there = lead.at > facts.view.begin() && weapon_at(facts.view, lead.at - 1);
        if (!leads && bomb_there && !trigger->passive) return true;  // "a car bomb in Mosul killed"
        if (!leads) return trigger->passive && trigger->sense != TriggerSense::sending;
        if (!told_there) return true;
    }
    return leads;
}

}  // namespace dateline
