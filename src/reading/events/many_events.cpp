#include "reading/events/many_events.hpp"

#include "reading/events/tallies.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <chrono>

namespace dateline {
namespace {

/// "Attacks in Mosul continue".
bool tells_of_habit(const SentenceFacts& facts, std::size_t clause) {
    constexpr auto goes_on =
        word_list("continue", "continues", "persist", "common", "frequent", "routine", "rare");
    return std::ranges::any_of(facts.triggers, [&](const Trigger& trigger) {
        return trigger.clause == clause && facts.view.text(trigger.at).ends_with('s') &&
               stands_behind(facts.view, trigger.at, 6, goes_on);
    });
}

/// "have launched 27 attacks".
bool tells_until_now(const SentenceFacts& facts, std::size_t clause) {
    return std::ranges::any_of(facts.triggers, [&](const Trigger& trigger) {
        return trigger.clause == clause && follows(facts.view, trigger.at, {"have", "has", "been"});
    });
}

/// "a series of bombings in 2016": of months.
bool tells_of_series(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    constexpr std::chrono::days longest{60};
    if (!finding.times || finding.times->end - finding.times->begin <= longest) return false;
    constexpr auto series = word_list("series", "string", "wave", "spate", "waves", "number", "dozens");
    return std::ranges::any_of(facts.triggers, [&](const Trigger& trigger) {
        return trigger.clause == clause && stands_before(facts.view, trigger.at, 5, series);
    });
}

/// "to mark 70 years since the massacre, in which thousands were killed".
bool is_remembered(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, {"anniversary", "commemorate", "commemorated", "commemorates"}) ||
            view.phrase(at, "years since") > 0)
            return true;
    }
    return false;
}

}  // namespace

bool is_sum_of_many(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    if (finding.kind == EventKind::other && !finding.times && is_remembered(facts.view)) return true;
    if (tells_of_series(facts, clause, finding) || tells_of_habit(facts, clause)) return true;
    const bool sums = !finding.counts.empty() || tells_until_now(facts, clause);
    return sums && is_tally(facts.view, facts.clauses, clause, facts.ranking);
}

}  // namespace dateline
