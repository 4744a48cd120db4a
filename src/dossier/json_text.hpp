/// Strings and numbers as JSON (RFC 8259) spells them.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * Appends `text` as a JSON string. Besides what JSON demands, characters that would steer a terminal or
 * reorder what is read (C1 controls, bidirectional overrides, line separators) are written as \uXXXX.
 * Bytes that are not UTF-8 become U+FFFD, so the result is always UTF-8.
 */
void append_json_string(std::string& out, std::string_view text);

/// Appends `value` rounded to at most `decimals` digits after the point, without trailing zeros and without
/// "-0". @pre value is finite.
void append_json_number(std::string& out, double value, int decimals);

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool is_well_formed_utf8(std::string_view bytes);

/// Number of code points. @pre is_well_formed_utf8(text)
[[nodiscard]] std::size_t code_points_in(std::string_view text);

}  // namespace dateline
