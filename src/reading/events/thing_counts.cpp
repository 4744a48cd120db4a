#include "reading/events/thing_counts.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/counted_phrase.hpp"
#include "reading/events/event_words.hpp"

namespace dateline {
namespace {

/// "launched", "hit" or "intercepted" when the word at `at` says so of weapons.
std::optional<std::string_view> fate_told_at(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"intercepted", "downed", "shot"})) return "intercepted";
    if (view.is_any(at, {"landed", "fell", "exploded"})) return "hit";
    const auto trigger = trigger_word_at(view, at);
    if (!trigger) return std::nullopt;
    if (trigger->sense == TriggerSense::sending) return "launched";
    const bool hits = trigger->sense == TriggerSense::hitting && !view.is(at, "targeting");
    return hits ? std::optional<std::string_view>{"hit"} : std::nullopt;
}

/// Behind "rockets launched from Gaza landed": whether what was launched is then said to have come down.
bool comes_down_behind(const SentenceView& view, const EventClauses& clauses, std::size_t sent) {
    constexpr std::size_t reach = 8;
    for (std::size_t at = sent + 1; at <= sent + reach && view.has(at); ++at) {
        if (view.is_mark(at) || !clauses.in(clauses.clause_of(sent), at)) return false;
        if (view.is_any(at, {"landed", "fell", "hit", "struck", "slammed"})) return true;
    }
    return false;
}

/// What the word nearest to the weapons says of them; "launched" when the clause says nothing.
std::string_view fate_of_weapons(const SentenceView& view, const EventClauses& clauses,
                                 const WrittenCount& count) {
    constexpr std::size_t reach = 10;
    const std::size_t clause = clauses.clause_of(count.begin);
    for (std::size_t step = 1; step <= reach; ++step) {
        for (const std::size_t at : {count.begin - step, count.end + step - 1}) {
            if (!view.has(at) || !clauses.in(clause, at)) continue;
            const auto fate = fate_told_at(view, at);
            if (!fate) continue;
            const bool participle = at > count.begin && weapon_at(view, at - 1);
            if (participle && *fate == "launched" && comes_down_behind(view, clauses, at)) return "hit";
            return *fate;
        }
    }
    return "launched";
}

}  // namespace

std::optional<std::string> thing_counted(const SentenceView& view, const EventClauses& clauses,
                                         const WrittenCount& count) {
    std::size_t begin = count.end;
    if (view.phrase(begin, "of the") > 0 && view.is_number(begin + 2)) begin += 3;  // "40 of the 51 drones"
    if (view.is(begin, "of") && view.is_number(begin + 1)) begin += 2;              // "14 of 17 drones"
    for (std::size_t at = begin; at < begin + noun_reach && view.has(at); ++at) {
        if (const auto weapon = weapon_at(view, at)) {
            const auto next = trigger_word_at(view, at + 1);
            if (next && next->sense == TriggerSense::deed) return std::nullopt;  // "two missile attacks"
            return weapon->plural + " " + std::string{fate_of_weapons(view, clauses, count)};
        }
        if (noun_class(view, at) == NounClass::site) return std::string{sites_attacked};
        if (stops_phrase(view, at) || trigger_word_at(view, at))
            return std::nullopt;  // "two men fired rockets"
    }
    return std::nullopt;
}

}  // namespace dateline
