/// Times of day in two zones, and weekdays with their dates.
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <optional>

namespace dateline {

/// "1:30 a.m. (2230 GMT)"; tokens [begin, end).
struct WrittenTime {
    std::size_t begin = 0;
    std::size_t end = 0;
    ClaimedTime time;
};
[[nodiscard]] std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at);

/// "January 8, 2020" or "8 January 2020", with the position after it.
struct DateTokens {
    std::chrono::year_month_day date;
    std::size_t end = 0;
};
[[nodiscard]] std::optional<DateTokens> date_at(const SentenceView& view, std::size_t at);

/// "Wednesday, January 8, 2020" or "Wednesday, 8 January 2020"; tokens [begin, end).
struct WrittenWeekday {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::chrono::weekday weekday;
    std::chrono::year_month_day date;
};
[[nodiscard]] std::optional<WrittenWeekday> weekday_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
