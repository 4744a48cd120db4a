#include "reading/events/told_clock.hpp"

#include "reading/events/event_clauses.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "It", "The plane", "The passenger jet".
bool is_of_told(const SentenceView& view) {
    constexpr auto crafts = word_list("plane", "jet", "aircraft", "helicopter", "flight", "airliner", "drone",
                                      "train", "bus", "ship", "boat", "ferry");
    const std::size_t first = view.begin();
    if (view.is(first, "it")) return true;
    return view.is(first, "the") && (view.is_any(first + 1, crafts) || view.is_any(first + 2, crafts));
}

/// "came down", "happened": what one says of a thing that is known.
bool tells_that_it_happened(const SentenceView& view, const EventClauses& clauses) {
    constexpr auto verbs =
        word_list("happened", "occurred", "struck", "hit", "fell", "sank", "derailed", "capsized");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(0, at)) continue;
        if (view.is_any(at, verbs) || view.phrase(at, "took place") > 0) return true;
        if (view.phrase(at, "came down") > 0 || view.phrase(at, "went down") > 0) return true;
    }
    return false;
}

}  // namespace

std::optional<DayClock> clock_of_told(const SentenceView& view) {
    if (!view.opens_somewhere(Opening::clock) || !is_of_told(view)) return std::nullopt;
    const EventClauses clauses{view};
    if (!tells_that_it_happened(view, clauses)) return std::nullopt;
    const auto clock = clock_time_in(view, clauses, 0);
    return clock && clock->utc ? clock : std::nullopt;
}

}  // namespace dateline
