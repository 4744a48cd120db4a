/// Dates, and weekdays with their dates: "Wednesday, January 8, 2020".
#pragma once

#include "reading/sentence_view.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

inline constexpr std::array<std::string_view, 7> weekday_words{"sunday",   "monday", "tuesday", "wednesday",
                                                               "thursday", "friday", "saturday"};

/// The number that all characters of a word write in decimal digits; nothing when there are others.
[[nodiscard]] std::optional<int> whole_number(std::string_view digits);

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
