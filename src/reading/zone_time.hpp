/// Local time and UTC, by the tz database.
#pragma once

#include <chrono>
#include <string>

namespace dateline {

/**
 * The instant of a local time in a tz database zone, by ICU's tables. A time that a change of clocks skips or
 * repeats is taken by the offset before the change. For an unknown zone the local time is taken as UTC.
 */
[[nodiscard]] std::chrono::sys_seconds instant_in_zone(std::chrono::local_seconds local,
                                                       const std::string& zone);

/// The calendar date of an instant in a zone.
[[nodiscard]] std::chrono::year_month_day date_in_zone(std::chrono::sys_seconds instant,
                                                       const std::string& zone);

}  // namespace dateline
