/// When a text was written, by what its first sentences say.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/**
 * "…, officials said on Monday, June 17, 2019": a weekday with its date in the first two paragraphs that
 * agrees with the calendar. The text was written on that day or the next. It counts where somebody spoke on
 * that day, or where the text names other weekdays without their dates, as news does. Nothing where the
 * sentence tells of what is still to come, or where the text tells of a later day.
 */
[[nodiscard]] std::optional<std::chrono::year_month_day> lead_date(std::string_view text);

}  // namespace dateline
