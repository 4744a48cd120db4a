#include "reading/claims/noun_phrase.hpp"

#include "reading/claims/claim_words.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

/// Words that a noun phrase may run to, and that a clause is followed back.
constexpr std::size_t longest_thing = 7;
constexpr std::size_t longest_subject = 12;
constexpr std::size_t clause_reach = 40;

constexpr std::string_view verbs[] = {
    "is",     "was",    "are",    "were",   "be",     "been",    "has",    "had",     "have",    "will",
    "would",  "can",    "could",  "may",    "might",  "must",    "shall",  "did",     "does",    "do",
    "said",   "says",   "say",    "told",   "fell",   "hit",     "hits",   "struck",  "made",    "makes",
    "went",   "came",   "comes",  "ran",    "runs",   "took",    "takes",  "left",    "sank",    "lies",
    "lay",    "sits",   "sat",    "stands", "stood",  "began",   "drove",  "flew",    "broke",   "shot",
    "saw",    "met",    "held",   "got",    "gets",   "gave",    "led",    "lost",    "blew",    "went",
    "rose",   "spread", "grew",   "found",  "burned", "isn't",   "wasn't", "aren't",  "weren't", "hasn't",
    "hadn't", "isn’t",  "wasn’t", "lives",  "reach",  "reaches", "dug",    "fled",    "fought",  "swept",
    "shook",  "threw",  "sent",   "built",  "kept",   "caught",  "won",    "brought", "bought",  "heard",
    "became", "woke"};
constexpr std::string_view determiners[] = {
    "a",  "an",   "the", "this", "that",  "these", "those", "his", "her",  "its",     "their", "our",
    "my", "your", "one", "two",  "three", "four",  "five",  "six", "some", "several", "many",  "another"};
constexpr std::string_view conjunctions[] = {"when",    "while", "as",  "because", "although",
                                             "though",  "where", "if",  "since",   "until",
                                             "whether", "so",    "and", "but"};
constexpr std::string_view prepositions[] = {"in",    "on",   "at",     "after", "before", "from",  "during",
                                             "near",  "by",   "with",   "to",    "into",   "for",   "of",
                                             "under", "over", "within", "about", "around", "along", "off"};

/// No things that are somewhere: times, and ways that run on.
constexpr std::string_view no_things[] = {"day",  "week",    "month",  "year",    "morning", "afternoon",
                                          "time", "evening", "night",  "hour",    "road",    "highway",
                                          "way",  "street",  "others", "weekend", "summer",  "winter"};

bool is_relative(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"that", "which", "who"});
}

/// Where the clause around a position begins: after a conjunction, a semicolon or the like.
std::size_t clause_begin(const SentenceView& view, std::size_t at) {
    const std::size_t furthest = at - std::min(at - view.begin(), clause_reach);
    for (; at > furthest; --at) {
        if (view.is_any(at - 1, {";", ":", "–", "—", "--", "“"}) || is_relative(view, at - 1)) return at;
        if (view.is_any(at - 1, {"-", ":"}) && view.is_capitalised(at)) return at;  // ends a dateline
        if (view.is_any(at - 1, conjunctions) && !view.is_any(at - 1, {"and", "but"})) return at;
        if (view.is_any(at - 1, {"said", "says"}) && view.is_any(at, determiners)) return at;
        const bool joined = view.is_any(at - 1, {"and", "but"}) && at >= 2 && view.is(at - 2, ",");
        if (joined) return at;
    }
    return at;
}

/// "In 2007," and "Now," stand before the phrase.
std::size_t after_opening(const SentenceView& view, std::size_t begin, std::size_t end) {
    while (begin < end && (view.is_any(begin, conjunctions) || view.is_any(begin, {"\"", "“", ","}))) ++begin;
    const bool adverb = view.is(begin + 1, ",");
    if (!adverb && !view.is_any(begin, prepositions)) return begin;
    for (std::size_t at = begin; at < end; ++at) {
        if (view.is(at, ",")) return at + 1;
    }
    return end;
}

/// The phrase up to the first verb; of "Last week, for example, two bombers flew" what follows the last
/// comma.
WordRun phrase_before_verb(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end && at <= begin + longest_subject; ++at) {
        if (begins_a_verb(view, at)) return at > begin ? WordRun{begin, at, nullptr} : WordRun{};
        if (view.is(at, ","))
            begin = at + 1;
        else if (view.is_mark(at) && !view.is_any(at, {"-", "'s", "’s", "\"", "”", "“"}))
            break;
    }
    return {};
}

bool ends_like_past(const SentenceView& view, std::size_t at) {
    const std::string_view word = view.text(at);
    return word.size() > 4 && word.ends_with("ed") && !word.ends_with("eed") && view.is_lower_word(at);
}

/// "targets" of "Turkey shelled targets 20 miles inside": plurals need no article.
WordRun plural_done_to(const SentenceView& view, std::size_t at) {
    if (at < view.begin() + 3 || !view.is_lower_word(at - 1) || !view.text(at - 1).ends_with('s')) return {};
    if (ends_like_past(view, at - 2)) return {at - 1, at, nullptr};
    const bool adjective = view.is_lower_word(at - 2) && !view.is_any(at - 2, prepositions);
    return adjective && ends_like_past(view, at - 3) ? WordRun{at - 2, at, nullptr} : WordRun{};
}

}  // namespace

bool begins_a_verb(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, verbs)) return true;
    return ends_like_past(view, at) && !view.is_any(at - 1, determiners) && !view.is(at - 1, "-");
}

WordRun thing_before(const SentenceView& view, std::size_t at) {
    if (at == view.begin() || view.is_any(at - 1, prepositions) || view.is_any(at - 1, no_things)) return {};
    if (direction_at(view, at - 1)) return {};  // "to the east, 15 miles from"
    if (const WordRun hit = plural_done_to(view, at); hit.begin < hit.end) return hit;
    for (std::size_t begin = at; begin > view.begin() && at - begin < longest_thing;) {
        --begin;
        if (view.is_any(begin, determiners)) return begin + 1 < at ? WordRun{begin, at, nullptr} : WordRun{};
        const bool inside = view.is_word(begin) || view.is_number(begin) || view.is(begin, "-");
        if (!inside || view.is_any(begin, prepositions) || begins_a_verb(view, begin)) return {};
    }
    return {};
}

WordRun thing_at(const SentenceView& view, std::size_t at) {
    const std::size_t end = view.is(at - 1, ",") ? at - 1 : at;
    for (std::size_t begin = end; begin > view.begin() + 1 && end - begin < longest_subject;) {
        --begin;
        if (view.is_any(begin - 1, {"at", "inside"}) && view.is_any(begin, determiners))
            return {begin, end, nullptr};
        if (begins_a_verb(view, begin) || view.is(begin, ",")) break;
    }
    return {};
}

WordRun clause_subject(const SentenceView& view, std::size_t at) {
    const std::size_t clause = clause_begin(view, at);
    if (clause > view.begin() && is_relative(view, clause - 1)) {
        const std::size_t noun_end = clause - (view.is(clause - 2, ",") ? 2 : 1);
        const WordRun antecedent = thing_before(view, noun_end);
        if (antecedent.begin < antecedent.end) return antecedent;
    }
    WordRun subject = phrase_before_verb(view, after_opening(view, clause, at), at);
    while (subject.begin + 1 < subject.end &&
           view.is_any(subject.end - 1, {"also", "then", "later", "never", "not", "now", "still"}))
        --subject.end;
    return subject;
}

WordRun subject_from(const SentenceView& view, std::size_t at) {
    return phrase_before_verb(view, at, view.end());
}

}  // namespace dateline
