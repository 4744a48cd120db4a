/// Numbers of things as worded: "15", "more than a dozen", "tens of", "between 10 and 15", "no".
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

namespace dateline {

/// A number of things, tokens [begin, end).
struct WrittenCount {
    std::size_t begin = 0;
    std::size_t end = 0;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool low_open = false;
};

/// The number that begins here, its hedge included. "of" behind "tens of" is taken too. Years, dates and
/// times of day are no counts.
[[nodiscard]] std::optional<WrittenCount> count_at(const SentenceView& view, std::size_t at);

/// Whether the word stands for a count or leads one without being a number or a hedge: "dozens", "no",
/// "between".
[[nodiscard]] bool stands_for_count(std::string_view word);

}  // namespace dateline
