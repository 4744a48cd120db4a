/// UTF-8 and code-point positions.
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Length of the well-formed sequence at the front, 0 when there is none. @pre not empty
[[nodiscard]] std::size_t utf8_length(std::string_view bytes);

/// U+FFFD, which stands for what is no character.
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// Length of what is no character at the front: a byte and the continuation bytes behind it. @pre not empty
[[nodiscard]] std::size_t broken_length(std::string_view bytes);

/// The text with U+FFFD for each stretch that is not well-formed.
[[nodiscard]] std::string mended_utf8(std::string_view bytes);

/// A code point and how many bytes spell it.
struct DecodedCharacter {
    char32_t code_point = 0;
    std::size_t bytes = 0;
};

/// The code point that starts at a byte. @pre is_utf8(text), and `byte` < text.size() starts a code point
[[nodiscard]] DecodedCharacter decode_at(std::string_view text, std::size_t byte);

/// Adds a code point's UTF-8 bytes. @pre a Unicode scalar value
void append_utf8(std::string& text, char32_t code_point);

/// Number of code points. @pre is_utf8(text)
[[nodiscard]] std::uint32_t code_point_count(std::string_view text);

/// Turns code-point positions into byte positions of one text, in about constant time.
class CodePointIndex {
public:
    /// Keeps a view: `text` must outlive the index. @pre is_utf8(text)
    explicit CodePointIndex(std::string_view text);

    [[nodiscard]] std::size_t byte_of(std::uint32_t code_point) const;
    [[nodiscard]] std::uint32_t code_point_of(std::size_t byte) const;
    /// The characters of a span, exactly as in the text.
    [[nodiscard]] std::string_view slice(Span span) const;

private:
    std::string_view text_;
    std::vector<std::size_t> every_64th_;  ///< empty when the text is ASCII
    bool ascii_ = true;
};

}  // namespace dateline
