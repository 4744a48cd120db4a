/// Text from outside, made safe to show.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * The text with whatever could steer a terminal or hide what is written made visible: control characters
 * (C0, C1, DEL), line and paragraph separators, direction overrides and isolates, and bytes that are not
 * UTF-8. Each becomes its code in angle brackets: "‹1B›". Everything else, in any script, stays as it is.
 */
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace dateline
