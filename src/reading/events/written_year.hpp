/// Years, and the digits of dates and times of day: numbers that count nothing.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// A year from 1900 to 2099 in digits, where the words around it make it one: "in 2022", "May 2024",
/// "January 8, 2020", "early 2022", "2014's", "the 2014 war". "2000 missiles" is none.
[[nodiscard]] std::optional<int> year_at(const SentenceView& view, std::size_t at);

/// Whether a number beside a month counts something instead of naming its day: "In May 15 missiles hit".
[[nodiscard]] bool counts_behind_month(const SentenceView& view, std::size_t month);

/// Whether the number here is part of a written date or time of day: a year, "8 January", "2230 GMT", "0130".
[[nodiscard]] bool tells_date_or_time(const SentenceView& view, std::size_t at);

}  // namespace dateline
