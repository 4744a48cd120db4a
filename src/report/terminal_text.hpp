/// Text from outside, made safe for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * The text on one line, as a terminal may show it: white space becomes single spaces; control characters and
 * the marks that reorder text, with which an article could forge output, become U+FFFD.
 */
[[nodiscard]] std::string on_one_line(std::string_view utf8);

/// Words that a terminal makes a link of: OSC 8,
/// https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
/// @pre both are printable
[[nodiscard]] std::string hyperlink(std::string_view uri, std::string_view words);

/// The text with its line breaks and tabs; other control characters and marks that reorder become U+FFFD.
[[nodiscard]] std::string harmless(std::string_view utf8);

}  // namespace dateline
