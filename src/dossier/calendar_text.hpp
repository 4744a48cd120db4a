/// Dates, instants and times of day as texts (RFC 3339).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// "2020-01-08"
[[nodiscard]] std::string date_text(std::chrono::year_month_day date);
/// Nothing for another shape, or a day that the calendar does not have.
[[nodiscard]] std::optional<std::chrono::year_month_day> date_from(std::string_view text);

/// "2020-01-07T22:30:00Z"
[[nodiscard]] std::string instant_text(std::chrono::sys_seconds instant);
/// Only UTC ("Z"), to the second. Nothing for another shape or an instant that does not exist.
[[nodiscard]] std::optional<std::chrono::sys_seconds> instant_from(std::string_view text);

/// "01:30" for 90 minutes after midnight. @pre 0 <= minutes < 1440
[[nodiscard]] std::string clock_text(int minutes);
/// Minutes after midnight, 0 to 1439. Nothing for another shape.
[[nodiscard]] std::optional<int> clock_from(std::string_view text);

/// "monday" … "sunday"
[[nodiscard]] std::string_view weekday_text(std::chrono::weekday day) noexcept;
[[nodiscard]] std::optional<std::chrono::weekday> weekday_from(std::string_view text) noexcept;

}  // namespace dateline
