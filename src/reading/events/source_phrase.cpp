#include "reading/events/source_phrase.hpp"

#include "reading/events/event_words.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// The longest source taken whole: "a spokesman for the joint command of the Iraqi armed forces".
constexpr std::size_t longest_source = 12;

bool is_pronoun(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"he", "she", "it", "they"});
}

/// What stands where a source would and is none.
bool is_filler(const SentenceView& view, std::size_t at) {
    return view.is_any(
        at, {"who", "which", "that", "we", "i", "and", "also", "there", "this", "others", "what", "as"});
}

/// Behind "early on Friday", "on Sunday": no part of who spoke.
std::size_t after_time(const SentenceView& view, std::size_t begin, std::size_t end) {
    constexpr auto times = word_list("early", "late", "later", "on", "yesterday", "today", "monday",
                                     "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                                     "earlier", "meanwhile", "morning", "evening", "afternoon", "night");
    while (begin < end && view.is_any(begin, times)) ++begin;
    return begin;
}

}  // namespace

bool is_quote_mark(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"\"", "“", "”", "''", "‘", "’"});
}

bool may_end_sentence(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"corp.", "inc.", "ltd.", "co.", "jr.", "sr.", "etc.", "p.m.", "a.m."}) &&
           view.is_capitalised(at + 1);
}

bool ends_source(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {",", ";", ":", "(", ")", "—", "–", "that", "but", "while", "as", "after"}) ||
           is_quote_mark(view, at) || is_speech_verb(view, at) || may_end_sentence(view, at);
}

std::string source_in(const SentenceView& view, std::size_t begin, std::size_t end) {
    if (begin >= end || end - begin > longest_source || is_pronoun(view, begin) || is_filler(view, begin))
        return {};
    for (std::size_t at = begin; at < end; ++at) {
        if (is_passive_verb(view, at)) return {};  // a clause, no name
    }
    std::string source{view.reading().index.slice(view.span(begin, end))};
    const bool article = view.is_any(begin, {"the", "a", "an"});
    if (article) source.front() = static_cast<char>(source.front() | 0x20);
    return source;
}

SaidBy subject_before(const SentenceView& view, std::size_t verb) {
    std::size_t end = verb;
    while (end > view.begin() &&
           view.is_any(end - 1, {"has", "have", "had", "later", "also", "only", "would", "further"}))
        --end;
    std::size_t begin = end;
    while (begin > view.begin() && !ends_source(view, begin - 1)) --begin;
    while (view.is_any(begin, {"and", "or"}) || (begin < end && view.is_mark(begin))) ++begin;
    begin = after_time(view, begin, end);
    if (end > begin && is_pronoun(view, end - 1)) begin = end - 1;  // "Russia has charged men it says"
    return {source_in(view, begin, end), {}, is_pronoun(view, begin)};
}

SaidBy subject_after(const SentenceView& view, std::size_t verb) {
    std::size_t end = verb + 1;
    while (view.has(end) && !ends_source(view, end) && !view.is(end, ".")) ++end;
    return {source_in(view, verb + 1, end), {}, is_pronoun(view, verb + 1)};
}

}  // namespace dateline
