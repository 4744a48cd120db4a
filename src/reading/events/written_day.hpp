/// Days as articles write them: "Wednesday", "January 8", "last week", "yesterday".
#pragma once

#include "reading/sentence_view.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// Days from first to last, and the tokens that say so.
struct WrittenDays {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::chrono::local_days first;
    std::chrono::local_days last;
};

/// The number of the month whose name, whole or short, stands here with a capital letter.
[[nodiscard]] std::optional<unsigned> month_at(const SentenceView& view, std::size_t at);

/// The days named here. Without a day of publication only dates with a year are known.
[[nodiscard]] std::optional<WrittenDays> days_at(const SentenceView& view, std::size_t at,
                                                 std::optional<std::chrono::year_month_day> published);

/// Whether the words for a day or a year may begin with this one: false only where days_at finds none.
[[nodiscard]] bool begins_days(std::string_view word);

}  // namespace dateline
