/// Text on a grid of equal columns, as a terminal shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * Columns that printable text takes: two for a wide character of East Asia or an emoji (UAX #11: W and F),
 * none for a mark that combines with the letter before it, one for any other. A byte that is no UTF-8 counts
 * one.
 */
[[nodiscard]] std::size_t columns_of(std::string_view utf8);

/**
 * Breaks printable text into lines of at most `columns`: at spaces, and between wide characters, whose
 * scripts write none. A longer word stays whole, so that a path or an address can still be taken up. @pre
 * columns >= 2
 */
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/**
 * Each line that is longer than `columns` goes on below itself, `hanging` columns in: where its words begin
 * behind a label. @pre columns > hanging
 */
[[nodiscard]] std::string fitted(std::string_view text, std::size_t columns, std::size_t hanging);

/// The text with spaces after it up to so many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);

/// At most so many columns of the text; where it is cut it ends in "…". @pre columns >= 1
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

}  // namespace dateline
