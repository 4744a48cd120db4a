#include "reading/events/event_reality.hpp"

#include "reading/events/denials.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

/// How many words before a trigger may hold what makes it unreal: "will not have been hit".
constexpr std::size_t unreal_reach = 4;
/// How many words a plan, a threat or a rehearsal may stand before what it is about.
constexpr std::size_t intent_reach = 6;
/// How many words behind a trigger its fate may be told: "the attack on the port was thwarted".
constexpr std::size_t fate_reach = 10;

/// Verbs and nouns of intent, fear, rehearsal and memory: what they govern has not happened, or not now.
constexpr auto intents = word_list(
    "threaten", "threatens", "threatened", "threatening", "threat", "threats", "vowed", "vows", "pledged",
    "promised", "plan", "plans", "planned", "planning", "plot", "plots", "plotted", "plotting", "prepare",
    "prepares", "prepared", "preparing", "preparations", "consider", "considers", "considered", "considering",
    "weighing", "mulling", "simulate", "simulates", "simulated", "simulating", "simulation", "rehearsed",
    "rehearsing", "practised", "practiced", "fear", "fears", "fearing", "foil", "foils", "foiled", "foiling",
    "thwart", "thwarted", "thwarting", "prevent", "prevents", "prevented", "preventing", "avert", "averted",
    "averting", "avoid", "avoided", "avoiding", "cancel", "cancelled", "canceled", "postponed", "brace",
    "braced", "bracing", "imagine", "imagines", "imagined", "imagining", "hoax", "hoaxes", "mock", "fake",
    "suspicion", "pretend", "drill", "drills", "imminent", "impending", "looming", "risk", "risks", "danger",
    "possibility", "prospect", "likelihood", "chance", "anniversary", "anniversaries", "commemorate",
    "commemorated", "commemorates", "commemorating", "commemoration", "memorial", "monument", "remembrance",
    "film", "movie", "novel", "documentary", "play", "museum", "exhibition", "scenario", "hypothetical",
    "attempt", "attempts", "attempted", "attempting", "bid", "incapable", "deter", "deterring", "discourage");

/// What is not certain to be, of two words.
constexpr auto intent_phrases = std::to_array<std::string_view>(
    {"called off",     "call off",    "calling off", "ruled out",  "rule out",     "warned of",
     "warns of",       "warning of",  "warn of",     "in case",    "in the event", "calls for",
     "called for",     "calling for", "instead of",  "braced for", "book about",   "short of",
     "false alarm",    "wrote of",    "wrote about", "spoke of",   "referred to",  "inspired by",
     "reminiscent of", "similar to",  "charged with"});

bool breaks_intent(const SentenceView& view, std::size_t at) {
    return view.is_mark(at) && !view.is_any(at, {"-", "“", "\"", "”"});
}

bool begins_intent(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, intents)) {
        const bool memory = view.is_any(at, {"film", "movie", "novel", "documentary", "play", "museum",
                                             "exhibition", "memorial", "monument"});
        return !memory || view.is_any(at + 1, {"about", "of", "on", "to", "for", "that", "depicting"});
    }
    const auto here = [&](std::string_view phrase) { return view.phrase(at, phrase) > 0; };
    return std::ranges::any_of(intent_phrases, here);
}

/// Whether the trigger is a noun or a participle, which a plan may be about: of "the men who planned it were
/// killed" nothing is planned.
bool may_be_object(const SentenceView& view, std::size_t at) {
    const bool noun =
        trigger_word_at(view, at)->sense == TriggerSense::deed && !view.text(at).ends_with("ed");
    return noun || view.text(at).ends_with("ing");
}

/// "preparing for an assault", "an exercise simulating a strike", "the anniversary of the bombing".
bool is_intended(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    const std::size_t clause = clauses.clause_of(at);
    if (!may_be_object(view, at)) return false;
    for (std::size_t back = 1; back <= intent_reach && at >= view.begin() + back; ++back) {
        const std::size_t before = at - back;
        const bool verb = is_passive_verb(view, before) || view.is_any(before, {"has", "have", "had"});
        if (verb || breaks_intent(view, before) || !clauses.in(clause, before)) return false;
        if (!begins_intent(view, before)) continue;
        // "planned the attack on the hotel": it took place; what is remembered or made of it is no news
        const bool memory = view.is_any(
            before, {"anniversary", "commemorate", "commemorated", "commemorates", "commemorating",
                     "memorial", "museum", "film", "movie", "novel", "documentary", "play", "monument",
                     "remembrance", "commemoration", "exhibition", "book"});
        if (memory || !is_certain_deed(view, at)) return true;
    }
    return false;
}

/// "nearly crashed", "almost hit".
bool is_narrow_escape(const SentenceView& view, std::size_t at) {
    const std::size_t before = at > view.begin() ? at - 1 : at;
    return before < at && view.is_any(before, {"nearly", "almost", "narrowly"}) && !view.is_number(at + 1) &&
           trigger_word_at(view, at)->sense != TriggerSense::death;
}

/// "will", "no", "to": close before the trigger.
bool is_unreal_before(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    for (std::size_t back = 1; back <= unreal_reach && at >= view.begin() + back; ++back) {
        const std::size_t before = at - back;
        if (view.is_mark(before) && !view.is_any(before, {"-", "“", "\""})) return false;
        if (!clauses.in(clauses.clause_of(at), before)) return false;
        const bool none = view.is(before, "no") && view.is_any(at, {"casualties", "victims"});
        if (is_unreal_word(view, before) && !none) return true;
    }
    return false;
}

/// "an attack would kill", "a quake may hit": of a deed that is not known already.
bool may_yet_come(const SentenceView& view, std::size_t at) {
    return view.is_any(at + 1, {"would", "could", "might", "may", "will"}) &&
           !view.is_any(at + 2, {"be", "have"}) && !is_certain_deed(view, at);
}

/// "fired rockets in a live-fire drill".
bool is_practice(const SentenceView& view, std::size_t at) {
    constexpr auto practice = word_list("drill", "drills", "exercise", "exercises", "manoeuvres", "maneuvers",
                                        "rehearsal", "test-fire");
    for (std::size_t behind = at + 1; behind <= at + fate_reach && view.has(behind); ++behind) {
        if (breaks_intent(view, behind)) return false;
        if (view.is_any(behind, practice))
            return stands_before(view, behind, 5, word_list("in", "during", "of"));
    }
    return false;
}

/// What became of it, behind the trigger: "was foiled", "are false".
Reality fate_of(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    constexpr auto prevented =
        word_list("foiled", "thwarted", "averted", "prevented", "cancelled", "canceled", "postponed",
                  "planned", "simulated", "rehearsed", "imminent");
    constexpr auto untrue = word_list("false", "untrue", "unfounded", "fabricated", "baseless", "incorrect",
                                      "denied", "wrong", "hoax", "fake");
    for (std::size_t behind = at + 1; behind <= at + fate_reach && view.has(behind); ++behind) {
        if (breaks_intent(view, behind) || !clauses.in(clauses.clause_of(at), behind)) break;
        if (!is_passive_verb(view, behind)) continue;
        const std::size_t state = view.is_any(behind + 1, {"a", "been", "being"}) ? behind + 2 : behind + 1;
        if (view.is_any(state, prevented) || view.phrase(state, "called off") > 0) return Reality::unreal;
        const std::size_t matter = view.is_any(state, {"only", "just"}) ? state + 2 : state;
        if (view.phrase(matter, "matter of time") > 0) return Reality::unreal;
        const bool told = [&] {
            for (std::size_t back = 1; back <= intent_reach && at >= view.begin() + back; ++back) {
                if (view.is_any(at - back, {"report", "reports", "claim", "claims", "rumours", "rumors"}))
                    return true;
            }
            return false;
        }();
        if (told && view.is_any(state, untrue)) return Reality::denied;
    }
    return Reality::happened;
}

/// "Did Iran strike the base?"
bool is_question(const SentenceView& view) {
    return view.end() > view.begin() && view.is(view.end() - 1, "?") &&
           view.is_any(view.begin(), {"did",   "does",  "do",     "is",    "was",  "are",  "were", "will",
                                      "would", "could", "should", "can",   "has",  "have", "had",  "what",
                                      "why",   "how",   "who",    "where", "when", "which"});
}

}  // namespace

Reality reality_of(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    if (clauses.hypothetical(clauses.clause_of(at)) || is_question(view)) return Reality::unreal;
    if (view.is(at, "strike") && view.is(at + 1, "back")) return Reality::unreal;
    if (const auto verb = denial_before(view, clauses, at)) {
        const bool neither = *verb > view.begin() && view.is_any(*verb - 1, {"nor", "not", "never", "n't"});
        return neither ? Reality::unreal : Reality::denied;
    }
    if (is_unreal_before(view, clauses, at) || is_intended(view, clauses, at) || is_narrow_escape(view, at) ||
        may_yet_come(view, at) || is_practice(view, at))
        return Reality::unreal;
    return fate_of(view, clauses, at);
}

}  // namespace dateline
