/// Text from outside made fit for every format.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Well-formed UTF-8 without NUL: what is neither becomes U+FFFD, byte by byte.
[[nodiscard]] std::string clean_text(std::string_view text);

/// Whether clean_text() would change nothing.
[[nodiscard]] bool is_clean_text(std::string_view text);

/// As clean_text(), and controls other than tab and line breaks become U+FFFD: XML 1.0 cannot hold them, and
/// in a table they steer the terminal that shows it.
[[nodiscard]] std::string without_controls(std::string_view text);

}  // namespace dateline
