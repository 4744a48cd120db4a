/// When the text says that it was published.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// Where a dash ends a dateline ("PARIS, March 5, 2024 - …"); npos when the line does not begin with one.
[[nodiscard]] std::size_t dateline_dash(std::string_view line);

/// The date of a line near the beginning that tells nothing but when and by whom the text was published ("By
/// our correspondent in Kyiv, August 30, 2024"), or of a dateline ("DURBAN – April 14, 2022. The …"). Nothing
/// when there is none.
[[nodiscard]] std::optional<std::chrono::year_month_day> publication_date(std::string_view text);

}  // namespace dateline
