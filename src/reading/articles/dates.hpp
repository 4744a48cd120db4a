/// Dates as articles write them.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// A date found in text, with the bytes that it takes.
struct WrittenDate {
    std::chrono::year_month_day date;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// "2020-01-08", alone or in front of a time, as metadata has it. Nothing when there is none or it does not
/// exist.
[[nodiscard]] std::optional<std::chrono::year_month_day> iso_date(std::string_view text);

/// A date of publication as metadata gives it, in either form. Nothing when there is none.
[[nodiscard]] std::optional<std::chrono::year_month_day> published_date(std::string_view text);

/// The first full date in a line: "January 8, 2020", "Jan. 8, 2020", "8 January 2020", "2020-01-08",
/// "08.01.2020".
[[nodiscard]] std::optional<WrittenDate> date_in(std::string_view line);

}  // namespace dateline
