/// Keys letter by letter: a letter is what its code point is, in as many bytes as UTF-8 takes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Puts letters together from bytes that come one by one. What is no UTF-8 gives some letter, and no harm.
class LetterFromBytes {
public:
    /// Takes a byte. @returns whether it completes a letter.
    constexpr bool take(unsigned char byte) noexcept {
        const bool continues = missing_bytes_ > 0 && (byte & 0xC0U) == 0x80;
        letter_ = continues ? letter_ << 6U | (byte & 0x3FU) : bits_in_first(byte);
        missing_bytes_ = continues ? static_cast<std::uint8_t>(missing_bytes_ - 1) : bytes_after(byte);
        return missing_bytes_ == 0;
    }
    [[nodiscard]] constexpr char32_t letter() const noexcept { return letter_; }

private:
    static constexpr std::uint8_t bytes_after(unsigned char first) noexcept {
        if (first >= 0xF0) return 3;
        if (first >= 0xE0) return 2;
        return first >= 0xC0 ? 1 : 0;
    }
    static constexpr char32_t bits_in_first(unsigned char first) noexcept {
        if (first >= 0xF0) return first & 0x07U;
        if (first >= 0xE0) return first & 0x0FU;
        return first >= 0xC0 ? first & 0x1FU : first;
    }

    char32_t letter_ = 0;
    std::uint8_t missing_bytes_ = 0;
};

[[nodiscard]] std::vector<char32_t> letters_of(std::string_view utf8);

/// The same letters from the last to the first.
[[nodiscard]] std::string in_reverse(std::string_view utf8);

}  // namespace dateline
