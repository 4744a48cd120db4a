/// Right-to-left writing for painters that set one character after the other.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * One line's characters in the order in which they stand from left to right, with Arabic letters joined
 * (Unicode Bidirectional Algorithm, by ICU). Text without right-to-left letters is returned as it is.
 */
[[nodiscard]] std::string visual_order(std::string_view utf8);

/// Whether it has letters that run from right to left, or letters that join.
[[nodiscard]] bool runs_leftward(std::string_view utf8);

}  // namespace dateline
