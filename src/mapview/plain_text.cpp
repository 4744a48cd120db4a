#include "mapview/plain_text.hpp"

#include <cstdint>

namespace dateline {
namespace {

/// A character and the bytes it takes; no bytes of sense: U+FFFD in one byte.
struct Character {
    char32_t value = 0xFFFD;
    std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<std::uint8_t>(text[at]);
    const std::size_t bytes = first < 0x80    ? 1
                              : first >= 0xF0 ? 4
                              : first >= 0xE0 ? 3
                              : first >= 0xC0 ? 2
                                              : 0;
    if (bytes == 0 || at + bytes > text.size()) return {};
    char32_t value = bytes == 1 ? first : first & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<std::uint8_t>(text[at + i]);
        if ((next & 0xC0u) != 0x80) return {};
        value = (value << 6) | (next & 0x3Fu);
    }
    return {value, bytes};
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

/// Controls (C0, DEL, C1), zero-width and direction marks, the byte order mark, and what was malformed.
bool is_unwanted(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFD;
}

}  // namespace

std::string plain_text(std::string_view text, std::size_t most_characters) {
    std::string result;
    std::size_t characters = 0;
    bool space_before = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, bytes] = character_at(text, at);
        const auto character = text.substr(at, bytes);
        at += bytes;
        if (is_space(c)) {
            space_before = !result.empty();
        } else if (!is_unwanted(c)) {
            const std::size_t more = space_before ? 2 : 1;
            if (characters + more > most_characters) return result + "…";
            if (space_before) result += ' ';
            result += character;
            characters += more;
            space_before = false;
        }
    }
    return result;
}

}  // namespace dateline
