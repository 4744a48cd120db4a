/// Times of day that stand between a subject and what is said of it.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Where the words for a time of day begin that end before a token, with commas: "The quake struck | at 9:59
/// p.m. on Tuesday (1359 GMT), 19 km north of". The token itself when none end there; a day alone is none.
[[nodiscard]] std::size_t before_clock(const SentenceView& view, std::size_t at);

}  // namespace dateline
