/// When something happened, in a person's words; the same in the window and on a picture.
#pragma once

#include "dossier/event.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace dateline {

/// "8 January 2020" (UTC).
[[nodiscard]] std::string day_text(std::chrono::sys_seconds time);

/// How far ahead of UTC clocks are where a range of whole days begins at midnight: -11 to 12 hours, to the
/// quarter. Nothing for a range that is no number of days.
[[nodiscard]] std::optional<std::chrono::minutes> offset_of_whole_days(const TimeRange& time);

/// Days that something is dated by, without a time of day.
struct DayRange {
    std::chrono::sys_days first;
    std::chrono::sys_days last;  ///< the same for a single day
    std::string clocks;          ///< by which they begin and end: "UTC", "UTC+3", "local time"; or empty
};

/// The days that a range consists of: by the clocks it fits, also where these are put forward or back an hour
/// meanwhile; by local ones where the range is from the first of the earth's clocks to the last; in UTC for
/// the instant that a bare date is often written as, its midnight. Nothing for other times.
[[nodiscard]] std::optional<DayRange> days_of(const TimeRange& time);

/// The days that a time touches, by clocks so far ahead of UTC.
[[nodiscard]] DayRange days_by(const TimeRange& time, std::chrono::minutes ahead);

/// "8 January 2020 (UTC+3)", "29 December 2019 to 5 January 2020 (UTC+3)"; without the clocks where they are empty.
[[nodiscard]] std::string days_text(const DayRange& days);

/// The day on which something began: by the clocks that it is dated by, else UTC.
[[nodiscard]] std::string first_day_text(const TimeRange& time);

/// "7 January 2020, 22:30 UTC"; "7 January 2020, 21:30 to 8 January 2020, 1:00 UTC"; only the days where
/// days_of() knows them.
[[nodiscard]] std::string time_text(const TimeRange& time);

}  // namespace dateline
