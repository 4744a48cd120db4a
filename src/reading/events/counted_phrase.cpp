#include "reading/events/counted_phrase.hpp"

namespace dateline {

bool stops_phrase(const SentenceView& view, std::size_t at) {
    const bool mark = view.is_mark(at) && !view.is_any(at, {"“", "”", "\"", "-"});
    return mark || view.is_number(at) ||
           view.is_any(at, {"at",   "against", "in",   "on",      "that",   "and",    "with",
                            "for",  "to",      "by",   "of",      "after",  "before", "since",
                            "when", "across",  "near", "outside", "inside", "during", "from"});
}

}  // namespace dateline
