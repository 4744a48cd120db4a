/// The time of day that a clause gives.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <cstddef>
#include <optional>

namespace dateline {

/// A time of day, after midnight.
struct EventClock {
    std::chrono::minutes local{0};
    std::optional<std::chrono::minutes> utc;  ///< the same moment, where the text tells it
    std::chrono::minutes slack{0};            ///< either way

    /// Local minus UTC, from 12 hours behind to 14 ahead: the zones that there are.
    [[nodiscard]] std::optional<std::chrono::minutes> offset() const;
};

/// "1:30 a.m. (2230 GMT)", "about 1:34 a.m.", "2230 GMT", "13:00 CET", "at 21:18 (GMT+3)", "at 13:00", "at
/// 0530 local", "at noon". Left alone: "until 5 p.m.", "said at 5 p.m.", and midnight, which begins and ends
/// a day.
[[nodiscard]] std::optional<EventClock> clock_in(const SentenceView& view, const EventClauses& clauses,
                                                 std::size_t clause);

}  // namespace dateline
