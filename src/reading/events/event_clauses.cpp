#include "reading/events/event_clauses.hpp"

#include "reading/events/event_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

constexpr auto openers =
    word_list("who", "whom", "whose", "which", "where", "when", "while", "because", "since", "although",
              "though", "but", "if", "unless", "whether", "lest", "amid");
constexpr auto opening_phrases = std::to_array<std::string_view>(
    {"in retaliation", "in response", "in revenge", "in reprisal", "in retribution", "in exchange",
     "retaliation for", "revenge for", "retribution for", "reprisal for", "over the killing",
     "over the death", "over the assassination", "for the killing"});

/// "days | before", "a week | after".
bool follows_length_of_time(const SentenceView& view, std::size_t at) {
    return at > view.begin() && view.is_any(at - 1, {"minutes", "hour", "hours", "day", "days", "week",
                                                     "weeks", "month", "months", "year", "years", "moments"});
}

/// "after dawn", "following the weekend": a time, not a happening.
bool is_time_noun(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"the", "its"})) ++at;
    return view.is_number(at) ||
           view.is_any(at, {"dawn", "midnight", "noon", "dark", "sunset", "sunrise", "nightfall", "weekend",
                            "day", "night", "yesterday", "takeoff", "take-off", "departure", "departing",
                            "leaving", "landing", "taking", "lift-off"});
}

/// "since Friday", "since last week".
bool since_when(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "since") || !view.opens(at + 1, Opening::day)) return false;
    return view.is_capitalised(at + 1) || view.is(at + 1, "last");
}

/// ", and Russian missiles hit Poltava": a new subject acts.
bool adds_an_actor(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest_subject = 4;  // words
    const bool joins = view.is(at, ";") || (view.is(at, "and") && at > view.begin() && view.is(at - 1, ","));
    if (!joins) return false;
    for (std::size_t verb = at + 2; verb <= at + 1 + longest_subject; ++verb) {
        if (!view.is_word(verb - 1) || view.is_any(verb - 1, {"and", "of", "the", "that", "who"}))
            return false;
        const auto word = trigger_word_at(view, verb);
        const bool acts = word &&
                          (word->sense == TriggerSense::hitting || word->sense == TriggerSense::sending) &&
                          !view.text(verb).ends_with("ing");
        if (acts && !is_passive_verb(view, verb - 1)) return true;
    }
    return false;
}

/// ", and a similar blast in Philadelphia": another happening.
bool adds_a_deed(const SentenceView& view, std::size_t at) {
    constexpr std::size_t reach = 3;  // "a second car bomb"
    if (!view.is(at, "and") || at == view.begin() || !view.is(at - 1, ",")) return false;
    if (!view.is_any(at + 1, {"a", "an", "another"})) return false;
    for (std::size_t noun = at + 2; noun <= at + 1 + reach && view.is_lower_word(noun); ++noun) {
        const auto word = trigger_word_at(view, noun);
        if (word && word->sense == TriggerSense::deed && !view.text(noun).ends_with("ed")) return true;
    }
    return false;
}

/// "; a year ago, 200 died", ", and in 2012, 50 died": of another time.
bool turns_to_past(const SentenceView& view, std::size_t at) {
    constexpr std::size_t year_digits = 4;
    const bool joins = view.is(at, ";") || (view.is(at, "and") && at > view.begin() && view.is(at - 1, ","));
    if (!joins) return false;
    const std::string_view year = view.text(at + 2);
    if (view.is(at + 1, "in") && view.is_number(at + 2) && year.size() == year_digits) return true;
    return view.is_any(at + 2, {"year", "years", "decade", "decades"}) &&
           view.is_any(at + 3, {"ago", "earlier", "before"});
}

bool opens_clause(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::clause)) return false;
    if (turns_to_past(view, at)) return true;
    const bool participle = view.text(at + 1).ends_with("ing");  // "stabbed while jogging near"
    if (since_when(view, at)) return false;
    if (view.is_any(at, openers)) return !(view.is_any(at, {"while", "when"}) && participle);
    if (view.is(at, "after")) return !is_time_noun(view, at + 1);
    if (view.is(at, "before"))
        return follows_length_of_time(view, at) && !view.is_mark(at + 1) && !is_time_noun(view, at + 1);
    if (view.is(at, "following")) {
        const bool noun = at > view.begin() && view.is(at - 1, "the");
        return !noun && !view.is(at + 1, "through") && !is_time_noun(view, at + 1);
    }
    for (const std::string_view phrase : opening_phrases) {
        if (view.phrase(at, phrase) > 0) return true;
    }
    return adds_a_deed(view, at) || adds_an_actor(view, at);
}

/// "who", "which": a comma ends such a clause, and the one before it goes on.
bool is_relative(const SentenceView& view, std::size_t opener) {
    return view.is_any(opener, {"who", "whom", "whose", "which", "where"});
}

/// "any soil from which an attack begins": no certain one.
bool speaks_of_any(const SentenceView& view, std::size_t opener) {
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; is_relative(view, opener) && back <= reach && opener >= view.begin() + back;
         ++back) {
        if (view.is(opener - back, "any")) return true;
    }
    return false;
}

/// "Homes were destroyed when a pipeline exploded, killing four": who died is told of the clause, since
/// nothing happens in the main one.
bool harms_in_clause(const SentenceView& view, std::size_t participle, std::size_t opener) {
    if (!view.is_any(participle, {"killing", "injuring", "wounding", "leaving"})) return false;
    if (view.is(opener, "and")) return true;
    if (view.is(opener, "where")) {  // "battered Sweden, where a train derailed, injuring three"
        for (std::size_t at = opener + 1; at < participle; ++at) {
            if (trigger_word_at(view, at)) return true;
        }
    }
    for (std::size_t at = view.begin(); at < opener; ++at) {
        if (trigger_word_at(view, at)) return false;
    }
    return true;
}

/// A comma inside a list of names or between a place and its country ends no clause. Behind the main clause
/// an adverbial one goes on to the sentence's end, except for a participle of the main clause: ", targeting
/// …".
bool ends_clause(const SentenceView& view, std::size_t at, std::size_t opener) {
    if (!view.is_any(at, {",", ";", "—", "–"})) return false;
    const LaidName* next = view.name_from(at + 1);
    const bool acts = next != nullptr && view.is_any(next->end, {"has", "have", "had", "was", "were", "is"});
    if (view.name_until(at) != nullptr && next != nullptr && !acts) return false;
    constexpr std::size_t longest_lead = 4;  // "Just two days" after gunmen attacked the hotel, …
    const bool comes_first = opener == view.begin() ||
                             (opener <= view.begin() + longest_lead && follows_length_of_time(view, opener));
    const bool participle = view.text(at + 1).ends_with("ing") && !view.is(at + 1, "including") &&
                            !harms_in_clause(view, at + 1, opener);
    return comes_first || is_relative(view, opener) || participle;
}

/// Behind the aside of "in which, it said, 16 died"; `at` itself when none begins there.
std::size_t end_of_aside(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 8;  // tokens
    for (std::size_t end = at + 1; view.is(at, ",") && end < at + longest && view.has(end); ++end) {
        if (view.is(end, ",")) return end + 1;
    }
    return at;
}

/// "Had the shell hit the school, many would have died."
bool is_inverted_condition(const SentenceView& view) {
    if (!view.is_any(view.begin(), {"had", "should", "were"})) return false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, {"would", "could", "might"})) return true;
    }
    return false;
}

}  // namespace

bool begins_clause(std::string_view word) {
    static constexpr auto words =
        opening_words(opening_phrases, [](std::string_view phrase) { return phrase; });
    return same_as_any(word, openers) || same_word(word, "after") || same_word(word, "before") ||
           same_word(word, "following") || same_word(word, "and") || word == ";" || words.has(word);
}

EventClauses::EventClauses(const SentenceView& view)
    : begin_{view.begin()}, openers_{view.begin()}, hypothetical_{is_inverted_condition(view)} {
    clause_of_.reserve(view.end() - view.begin());
    std::size_t current = 0;
    std::size_t opener = view.begin();
    std::size_t aside_end = 0;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (current != 0 && at == opener + 1) aside_end = end_of_aside(view, at);
        if (opens_clause(view, at)) {
            hypothetical_.push_back(view.is_any(at, {"if", "unless", "whether", "lest"}) ||
                                    speaks_of_any(view, at));
            openers_.push_back(at);
            current = count() - 1;
            opener = at;
        } else if (current != 0 && at >= aside_end && ends_clause(view, at, opener)) {
            current = 0;
        }
        clause_of_.push_back(current);
    }
}

bool EventClauses::is_of_another_time(const SentenceView& view, std::size_t clause) const {
    const std::size_t opener = openers_[clause];
    return clause != 0 && view.is_any(opener, {"after", "before"}) && follows_length_of_time(view, opener);
}

}  // namespace dateline
