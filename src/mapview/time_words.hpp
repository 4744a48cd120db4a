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

/// "7 January 2020, 22:30 UTC"; "7 January 2020, 21:30 to 8 January 2020, 1:00 UTC"; a range of whole days by
/// the clocks it fits: "8 January 2020 (UTC+3)".
[[nodiscard]] std::string time_text(const TimeRange& time);

}  // namespace dateline
