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
