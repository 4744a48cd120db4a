#include "reading/events/day_doubts.hpp"

#include "reading/events/later_acts.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>

namespace dateline {
namespace {

bool is_trigger(const std::vector<Trigger>& triggers, std::size_t at) {
    return std::ranges::find(triggers, at, &Trigger::at) != triggers.end();
}

/// Whether words say when somebody spoke, not when it happened: a verb of speech comes nearer before them
/// than any trigger; or neither does, and one of speech comes nearer behind. "Friday's killing" is never of
/// that sort.
bool says_when_spoken(const SentenceView& view, const EventClauses& clauses,
                      const std::vector<Trigger>& triggers, const WrittenDays& days) {
    const std::size_t clause = clauses.clause_of(days.begin);
    for (std::size_t at = days.end; at < days.end + 3; ++at) {
        if (is_trigger(triggers, at)) return false;
    }
    for (std::size_t at = days.begin; at-- > view.begin();) {
        if (!clauses.in(clause, at)) continue;
        if (is_trigger(triggers, at)) return false;
        if (is_speech_verb(view, at)) return true;
    }
    for (std::size_t at = days.end; at < view.end(); ++at) {
        if (clauses.in(clause, at) && is_trigger(triggers, at)) return false;
        if (clauses.in(clause, at) && is_speech_verb(view, at)) return true;
    }
    return false;
}

/// "is scheduled to die April 7 for the stabbing": the day of another deed, which is to come.
bool is_of_plan(const SentenceView& view, const WrittenDays& days) {
    const std::size_t verb_end = view.is(days.begin - 1, "on") ? days.begin - 1 : days.begin;
    return verb_end >= view.begin() + 3 && view.is(verb_end - 2, "to") && view.is_lower_word(verb_end - 1) &&
           view.is_any(verb_end - 3,
                       {"scheduled", "due", "set", "expected", "planned", "is", "are", "plans"});
}

/// "agreed Monday on a move to end a crisis that has sparked clashes": the day is of the agreement.
bool is_outside_relative(const SentenceView& view, const std::vector<Trigger>& triggers,
                         const WrittenDays& days) {
    const std::size_t clause_trigger = [&] {
        const auto behind =
            std::ranges::find_if(triggers, [&](const Trigger& one) { return one.at >= days.end; });
        return behind == triggers.end() ? view.end() : behind->at;
    }();
    const bool told_before =
        std::ranges::any_of(triggers, [&](const Trigger& one) { return one.at < days.begin; });
    if (clause_trigger == view.end() || told_before || !view.is_lower_word(days.begin - 1)) return false;
    for (std::size_t at = days.end; at < clause_trigger; ++at) {
        if (view.is(at, "that") && view.is_any(at + 1, {"has", "have", "had"})) return true;
        if (view.is(at, "after")) return true;  // "a truce took effect on Friday after 11 days of fighting"
    }
    return false;
}

/// "arrested a student on Friday over the stabbing": the day of the arrest.
bool is_of_arrest(const SentenceView& view, const std::vector<Trigger>& triggers, const WrittenDays& days) {
    const auto first_behind =
        std::ranges::find_if(triggers, [&](const Trigger& one) { return one.at >= days.end; });
    if (first_behind != triggers.begin() || first_behind == triggers.end()) return false;
    if (first_behind->at == days.end) return false;  // "over the November 2015 attacks"
    constexpr auto acts =
        word_list("arrested", "charged", "detained", "sentenced", "convicted", "indicted", "extradited",
                  "jailed", "held", "arrest", "pleaded", "court", "judge", "jury", "trial");
    constexpr auto reasons =
        word_list("over", "for", "with", "suspicion", "charges", "suspect", "suspects", "suspected");
    bool held = false;
    constexpr auto verdicts =
        word_list("pleaded", "pleads", "sentenced", "convicted", "indicted", "extradited");
    for (std::size_t at = view.begin(); at < days.begin; ++at) {
        if (view.is_any(at, verdicts)) return true;
        held = held || view.is_any(at, acts);
    }
    for (std::size_t at = days.end; held && at < first_behind->at; ++at) {
        if (view.is_any(at, reasons)) return true;
    }
    return false;
}

/// "gathered on Tuesday for a vigil for a family killed": the day of the mourning.
bool is_of_mourning(const SentenceView& view, const WrittenDays& days) {
    constexpr auto rites = word_list("vigil", "vigils", "funeral", "funerals", "memorial", "mourners");
    return stands_behind(view, days.end - 1, 5, rites);
}

/// "ERBIL, Jan. 8, 2020 (Agency) — Iran fired": the day on which it was written.
bool is_of_dateline(const SentenceView& view, const WrittenDays& days) {
    constexpr std::size_t longest = 8;  // tokens before the date, and behind it
    if (days.begin > view.begin() + longest || !view.is_capitalised(view.begin())) return false;
    for (std::size_t at = days.end; at < days.end + longest && view.has(at); ++at) {
        if (view.is_any(at, {"—", "–", "-", "--"})) return true;
        if (!view.is_mark(at) && !view.is_capitalised(at)) return false;
    }
    return false;
}

/// "the toll from floods in Derna rose to 75 on Sunday": the day of the count.
bool is_of_toll(const SentenceView& view, const WrittenDays& days) {
    constexpr auto rises = word_list("rose", "risen", "climbed", "climbs", "rises", "reached", "reaches",
                                     "jumped", "grew", "increased", "stood", "soared");
    constexpr std::size_t reach = 6;  // tokens: "to at least 75 people on"
    for (std::size_t back = 1; back <= reach && days.begin >= view.begin() + back; ++back) {
        if (view.is_any(days.begin - back, rises)) return true;
        if (view.is_mark(days.begin - back)) return false;
    }
    return false;
}

/// "Victims of the crash were remembered on Wednesday": every trigger stands before, and a sequel between.
bool is_of_sequel(const SentenceView& view, const EventClauses& clauses, const std::vector<Trigger>& triggers,
                  const WrittenDays& days) {
    const std::size_t clause = clauses.clause_of(days.begin);
    const Trigger* last = nullptr;
    for (const Trigger& trigger : triggers) {
        if (trigger.clause == clause) last = &trigger;
    }
    return last != nullptr && last->at < days.begin && is_later_by(view, last->at, days.begin);
}

}  // namespace

bool are_of_something_else(const SentenceView& view, const EventClauses& clauses,
                           const std::vector<Trigger>& triggers, const WrittenDays& days) {
    return is_of_dateline(view, days) || is_of_plan(view, days) ||
           is_outside_relative(view, triggers, days) || is_of_arrest(view, triggers, days) ||
           is_of_mourning(view, days) || is_of_toll(view, days) ||
           is_of_sequel(view, clauses, triggers, days) || says_when_spoken(view, clauses, triggers, days);
}

}  // namespace dateline
