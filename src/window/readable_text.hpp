/// Outside text made fit for one line of a panel.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/**
 * Line breaks and other control characters become single spaces; characters that turn the writing direction
 * for what follows (U+202A..U+202E, U+2066..U+2069) are left out. At most `longest` code points are kept,
 * with "…" for the rest. Bytes that are no UTF-8 become U+FFFD.
 */
[[nodiscard]] std::string readable(std::string_view text, std::size_t longest = 2000);

}  // namespace dateline
