/// Text from outside, made safe for a terminal and broken into lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * The text on one line, as a terminal may show it: white space becomes single spaces; control characters and
 * the marks that reorder text, with which an article could forge output, become U+FFFD.
 */
[[nodiscard]] std::string on_one_line(std::string_view utf8);

/// The text with its line breaks and tabs; other control characters and marks that reorder become U+FFFD.
[[nodiscard]] std::string harmless(std::string_view utf8);

/// Columns that printable text takes, counting one a code point.
[[nodiscard]] std::size_t columns_of(std::string_view utf8) noexcept;

/// Breaks printable text at spaces into lines of at most `columns`; a longer word stays whole.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

}  // namespace dateline
