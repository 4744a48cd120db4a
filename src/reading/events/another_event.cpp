#include "reading/events/another_event.hpp"

#include "reading/events/event_words.hpp"

#include <algorithm>

namespace dateline {

bool adds_to_before(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, {"also", "another", "second", "too", "both"}) || view.phrase(at, "as well") > 0)
            return true;
    }
    return false;
}

namespace {

/// "Jets hit positions in response.": what came before is not told again.
bool answers_what_was_told(const SentenceView& view) {
    constexpr std::size_t tail = 4;
    for (std::size_t at = view.end() > view.begin() + tail ? view.end() - tail : view.begin();
         at < view.end(); ++at) {
        const bool phrase = view.phrase(at, "in response") > 0 || view.phrase(at, "in retaliation") > 0;
        if (phrase && (!view.has(at + 2) || view.is_mark(at + 2))) return true;
    }
    return false;
}

}  // namespace

bool tells_of_another(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    if (answers_what_was_told(view)) return true;
    constexpr std::size_t reach = 3;  // "other missile attacks"
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at) || !view.is_any(at, {"other", "separate", "unrelated", "previous"}))
            continue;
        for (std::size_t noun = at + 1; noun <= at + reach && view.is_lower_word(noun); ++noun) {
            const auto word = trigger_word_at(view, noun);
            if (word && (word->sense == TriggerSense::deed || view.is(noun, "fires"))) return true;
        }
    }
    return false;
}

bool numbers_another(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    constexpr std::size_t reach = 3;  // "a second car bomb", "another"
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        const bool numbers = view.is_any(at, {"another", "second", "third", "fourth", "fifth"});
        const bool ranks_this = at >= view.begin() + 2 && is_passive_verb(view, at - 2);  // "was the third"
        if (!numbers || ranks_this || !clauses.in(clause, at)) continue;
        for (std::size_t noun = at + 1; noun <= at + reach && view.is_lower_word(noun); ++noun) {
            if (trigger_word_at(view, noun) || weapon_at(view, noun)) return true;
        }
    }
    return false;
}

bool is_elliptic(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    std::size_t at = clauses.opener_of(clause) + 1;
    if (view.is_any(at, {"a", "the"})) ++at;
    if (clause == 0 || !view.is_any(at, {"another", "others", "second", "third", "fourth"})) return false;
    const auto verb = trigger_word_at(view, view.is(at + 1, "one") ? at + 2 : at + 1);
    return verb && (verb->sense == TriggerSense::hitting || verb->sense == TriggerSense::death);
}

bool tells_of_its_own(const SentenceView& view, const EventClauses& clauses, const EventFinding& main) {
    if (main.kind == EventKind::other) return false;
    const auto is_target = [](const Site& site) { return site.role != SiteRole::launch; };
    if (main.times || std::ranges::any_of(main.sites, is_target)) return true;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (clauses.in(0, at) && is_speech_verb(view, at)) return false;
    }
    return true;
}

}  // namespace dateline
