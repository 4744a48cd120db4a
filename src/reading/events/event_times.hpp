/// When a clause says that it happened.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_days.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Closed range of local times, and the same in UTC where the text itself says how they relate.
struct LocalTimes {
    std::chrono::local_seconds begin;
    std::chrono::local_seconds end;
    std::optional<std::chrono::minutes> offset;  ///< local minus UTC: "1:30 a.m. (2230 GMT)" gives 3 h
};

/**
 * The time that belongs to the triggers of a clause: "early Wednesday", "on January 8", "about 1:30 a.m.
 * (2230 GMT)", "last week", "Friday's". Weekdays and dates without a year are the latest that are not after
 * the day of publication; "two days earlier" counts from the last day told. Nothing when that day is needed
 * and not known, or when the words say when somebody spoke.
 */
[[nodiscard]] std::optional<LocalTimes> times_in(const SentenceView& view, const EventClauses& clauses,
                                                 const std::vector<Trigger>& triggers, std::size_t clause,
                                                 const KnownDays& known);

/// The same for a clause that tells a time of day and no day, on one told before: "A second quake struck at
/// 1:24 p.m. (1024 GMT)". Nothing when it tells no time of day.
[[nodiscard]] std::optional<LocalTimes> times_on(const SentenceView& view, const EventClauses& clauses,
                                                 std::size_t clause, std::chrono::local_days day);

/// A time of day, "2230 GMT" or "1:21 p.m.", give or take the slack of "about".
struct DayClock {
    std::chrono::minutes after_midnight{0};
    std::chrono::minutes slack{0};
    bool utc = false;  ///< else the local time of where it happened
};

/// The clock time that a clause gives, whatever the day.
[[nodiscard]] std::optional<DayClock> clock_time_in(const SentenceView& view, const EventClauses& clauses,
                                                    std::size_t clause);

/// The one stretch of the range at that time of day; the range itself when it holds several or none.
[[nodiscard]] TimeRange narrowed(TimeRange range, const DayClock& clock, const std::string& zone);

/// As instants. Without an offset of its own and without a zone the range is widened to hold every zone.
[[nodiscard]] TimeRange as_instants(const LocalTimes& times, const std::string& zone);

}  // namespace dateline
