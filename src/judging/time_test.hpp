/// Clocks and calendars.
#pragma once

#include "dossier/claim.hpp"
#include "geo/place.hpp"
#include "judging/finding.hpp"
#include "judging/tolerances.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace dateline {

/// What the clock at a place shows.
struct LocalClock {
    int offset_min = 0;        ///< local time minus UTC
    int other_offset_min = 0;  ///< the same in the other half of the year; equal where clocks are not changed
    bool certain = true;       ///< false: no date was known and the place's offset changes over the year
};

/// Offset of a time zone at a local time; nothing for a name that ICU's tz database does not have. Without a
/// date, of the winter (15 January) of the reference year, and not certain if its summer differs.
[[nodiscard]] std::optional<LocalClock> clock_at(const std::string& time_zone, int local_minutes,
                                                 std::optional<std::chrono::year_month_day> date);

/// Tests "1:30 a.m. (2230 GMT)". Reasons: `time-zone`; `daylight-saving` (off: true by the
/// clock of the other half of the year); unverifiable with `no-time-zone`,
/// `no-date` or `no-zone` (no second clock to compare with).
[[nodiscard]] Finding test_local_time(const ClaimedTime& time, const std::string& time_zone,
                                      std::optional<std::chrono::year_month_day> date,
                                      const ReadingLimits& limits);

/// Tests "Wednesday, January 8, 2020". Reason: `calendar`.
[[nodiscard]] Finding test_weekday(std::chrono::weekday claimed, std::chrono::year_month_day date);

}  // namespace dateline
