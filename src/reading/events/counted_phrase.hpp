/// How far the words behind a number belong to what it counts.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// How many words may stand between a number and what is counted: "two Iraqi military bases".
inline constexpr std::size_t noun_reach = 6;

/// Whether what is counted is named before this token, if at all: "two bases | in Iraq".
[[nodiscard]] bool stops_phrase(const SentenceView& view, std::size_t at);

}  // namespace dateline
