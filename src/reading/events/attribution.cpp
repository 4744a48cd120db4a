#include "reading/events/attribution.hpp"

#include "reading/events/event_words.hpp"

#include <optional>

namespace dateline {
namespace {

/// The longest source taken whole: "a spokesman for the joint command of the Iraqi armed forces".
constexpr std::size_t longest_source = 12;

bool is_quote_mark(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"\"", "“", "”", "''", "‘", "’"});
}

bool ends_source(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {",", ";", ":", "(", ")", "—", "–", "that", "but", "while", "as", "after"}) ||
           is_quote_mark(view, at) || is_speech_verb(view, at);
}

bool is_pronoun(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"he", "she", "it", "they", "who", "which", "that", "we", "i", "and", "also",
                            "there", "this", "others"});
}

std::string words(const SentenceView& view, std::size_t begin, std::size_t end) {
    if (begin >= end || end - begin > longest_source || is_pronoun(view, begin)) return {};
    for (std::size_t at = begin; at < end; ++at) {
        if (is_passive_verb(view, at)) return {};  // a clause, no name
    }
    std::string source{view.reading().index.slice(view.span(begin, end))};
    const bool article = view.is_any(begin, {"the", "a", "an"});
    if (article) source.front() = static_cast<char>(source.front() | 0x20);
    return source;
}

/// The noun phrase that ends right before `verb`.
std::string subject_before(const SentenceView& view, std::size_t verb) {
    std::size_t end = verb;
    while (end > view.begin() &&
           view.is_any(end - 1, {"has", "have", "had", "later", "also", "only", "would"}))
        --end;
    std::size_t begin = end;
    while (begin > view.begin() && !ends_source(view, begin - 1)) --begin;
    if (view.is_any(begin, {"and", "or"})) ++begin;
    return words(view, begin, end);
}

/// The noun phrase that begins right behind `said`: "… said an official".
std::string subject_after(const SentenceView& view, std::size_t verb) {
    std::size_t end = verb + 1;
    while (view.has(end) && !ends_source(view, end) && !view.is(end, ".")) ++end;
    return words(view, verb + 1, end);
}

/// A speech verb behind what was said: it follows a comma or a quotation, and no clause depends on it.
bool closes_statement(const SentenceView& view, std::size_t verb) {
    const std::size_t next = verb + 1;
    return !view.has(next) || view.is_mark(next) ||
           view.is_any(next, {"in", "on", "to", "at", "late", "early"}) ||
           (verb > view.begin() && (view.is(verb - 1, ",") || is_quote_mark(view, verb - 1)));
}

std::optional<std::string> according_to(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.phrase(at, "according to") == 0) continue;
        std::size_t end = at + 2;
        while (view.has(end) && !ends_source(view, end) && !view.is_any(end, {".", "in"})) ++end;
        return words(view, at + 2, end);
    }
    return std::nullopt;
}

}  // namespace

std::string source_of(const SentenceView& view, std::size_t at) {
    for (std::size_t verb = at; verb-- > view.begin();) {
        if (is_speech_verb(view, verb)) return subject_before(view, verb);
    }
    for (std::size_t verb = at; verb < view.end(); ++verb) {
        if (!is_speech_verb(view, verb) || !closes_statement(view, verb)) continue;
        const bool inverted = view.is(verb - 1, ",") || is_quote_mark(view, verb - 1);
        return inverted ? subject_after(view, verb) : subject_before(view, verb);
    }
    return according_to(view).value_or("");
}

std::string introduced_source(const SentenceView& view) {
    if (view.end() == view.begin() || !view.is(view.end() - 1, ":")) return {};
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (is_speech_verb(view, at) || view.is_any(at, {"put", "issued", "released", "gave"})) {
            return subject_before(view, at);
        }
    }
    return {};
}

}  // namespace dateline
