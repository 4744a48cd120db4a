/// Long texts in parts.
#pragma once

#include "dossier/article.hpp"

#include <cstddef>
#include <deque>
#include <string_view>

namespace dateline {

/**
 * A text of more bytes is read as several articles: some 45,000 words, more than any report. Reading looks at
 * an article as a whole, so this bounds its memory and what one claim can cost.
 */
inline constexpr std::size_t part_limit_bytes = 256'000;

/// How many bytes of a text make its first part: up to its last blank line in the second half of the limit,
/// else its last line end, sentence end or space there; at worst between two characters.
/// @pre text.size() > part_limit_bytes
[[nodiscard]] std::size_t part_end(std::string_view text);

/// Cuts an article over the limit; each part says by its source map where it stands. Parts after the first
/// get the number in their id: "report-2".
[[nodiscard]] std::deque<Article> in_parts(Article article);

/// Gives a part its number, and where it begins: the first code point and line of the whole.
void make_part(Article& article, std::size_t number, SourceRun begin);

}  // namespace dateline
