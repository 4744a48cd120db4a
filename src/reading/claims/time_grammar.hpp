/// Times of day in two zones, and weekdays with their dates.
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// "1:30 a.m. (2230 GMT)"; tokens [begin, end).
struct WrittenTime {
    std::size_t begin = 0;
    std::size_t end = 0;
    ClaimedTime time;
    const LaidName* place = nullptr;  ///< when the text says whose clock: "Tokyo time", "in Baghdad"
};
[[nodiscard]] std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at);

/// Whether a time of day may begin with the word: false only where local_time_at finds none.
[[nodiscard]] bool begins_clock(std::string_view word);

/// "January 8, 2020" or "8 January 2020", with the position after it.
struct DateTokens {
    std::chrono::year_month_day date;
    std::size_t end = 0;
};
[[nodiscard]] std::optional<DateTokens> date_at(const SentenceView& view, std::size_t at);

/// Whether a weekday, a month or the number of a day is the word: false only where weekday_at finds nothing.
[[nodiscard]] bool begins_date(std::string_view word);

/// "Wednesday, January 8, 2020", "Wed., 8 January", "January 8, 2020, a Wednesday"; tokens [begin, end).
struct WrittenWeekday {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::chrono::weekday weekday;
    std::chrono::month_day day;
    std::optional<std::chrono::year> year;  ///< none when only the day and month are given
};
[[nodiscard]] std::optional<WrittenWeekday> weekday_at(const SentenceView& view, std::size_t at);

/// The date of that day and month which is nearest to another date: "December 31" in an article of January is
/// that of the year before. Nothing for 29 February when no leap year is next to it.
[[nodiscard]] std::optional<std::chrono::year_month_day> nearest_year(std::chrono::month_day day,
                                                                      std::chrono::year_month_day to);

}  // namespace dateline
