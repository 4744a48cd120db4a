#include "reading/events/adjective_names.hpp"

#include "reading/events/event_words.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

/// Words that may follow a country's name without making an adjective of it.
constexpr auto no_nouns = std::to_array<std::string_view>(
    {"in",      "on",        "at",        "from",      "with",     "by",      "after",    "before",
     "to",      "as",        "for",       "of",        "early",    "late",    "last",     "this",
     "next",    "when",      "while",     "who",       "which",    "that",    "is",       "was",
     "were",    "has",       "have",      "had",       "will",     "would",   "could",    "since",
     "during",  "overnight", "over",      "against",   "near",     "but",     "because",  "without",
     "into",    "toward",    "towards",   "following", "amid",     "and",     "or",       "later",
     "also",    "then",      "other",     "parts",     "'s",       "’s",      "where",    "it",
     "its",     "today",     "yesterday", "until",     "between",  "through", "across",   "about",
     "around",  "are",       "be",        "may",       "might",    "should",  "must",     "can",
     "did",     "does",      "do",        "not",       "if",       "so",      "than",     "like",
     "under",   "monday",    "tuesday",   "wednesday", "thursday", "friday",  "saturday", "sunday",
     "january", "february",  "march",     "april",     "june",     "july",    "august",   "september",
     "october", "november",  "december",  "jan.",      "feb.",     "aug.",    "sept.",    "oct.",
     "nov.",    "dec.",      "left",      "leaves",    "leave",    "saw",     "swept",    "came",
     "took",    "tore",      "began",     "broke"});

bool is_noun_behind(const SentenceView& view, std::size_t at) {
    const auto trigger = trigger_word_at(view, at);
    // "U.S. air strike" is a noun, "Iran strikes" is not
    const bool phrase =
        trigger && trigger->sense == TriggerSense::deed && trigger->word.find(' ') != std::string_view::npos;
    const bool verb = view.text(at).ends_with("ed") ||
                      view.is_any(at, {"bordering", "killing", "leaving"});  // "a quake in Iran displaced"
    return view.is_word(at) && view.name_over(at) == nullptr && !verb && !view.is_any(at, no_nouns) &&
           (!trigger || phrase) && !is_speech_verb(view, at);
}

}  // namespace

bool is_adjective(const SentenceView& view, const LaidName& name) {
    const Place* place = view.place(name);
    const bool wide =
        place != nullptr && (place->kind == PlaceKind::ocean || place->kind == PlaceKind::sea ||
                             place->kind == PlaceKind::region || place->kind == PlaceKind::continent);
    const bool of_a_sea =
        wide && view.is_any(name.end, {"nation", "nations", "island", "islands", "state", "archipelago"});
    if (of_a_sea) return true;  // "the Pacific nation of Tonga"
    if (view.place(name) == nullptr || view.place(name)->kind != PlaceKind::country) return false;
    if (view.is(name.end, "-")) return true;
    if (!view.is_any(name.end, {"and", "or"})) return is_noun_behind(view, name.end);
    return view.is_lower_word(name.end + 1) && is_noun_behind(view, name.end + 1);
}

}  // namespace dateline
