#include "window/readable_text.hpp"

#include <cstdint>

namespace dateline {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view ellipsis = "\xE2\x80\xA6";     // U+2026

/// A character and the bytes it takes; no value for bytes that are no UTF-8.
struct Decoded {
    char32_t value = 0;
    std::size_t bytes = 1;
    bool valid = false;
};

Decoded decode(std::string_view text) {
    const auto lead = static_cast<std::uint8_t>(text[0]);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<std::uint8_t>(text[i]);
        if ((next & 0xC0U) != 0x80U) return {};
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, length, true};
}

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}
bool turns_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string readable(std::string_view text, std::size_t longest) {
    std::string line;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded character = decode(text.substr(at));
        const auto bytes = text.substr(at, character.bytes);
        at += character.bytes;
        if (character.valid && turns_direction(character.value)) continue;
        const bool blank = character.valid && (is_control(character.value) || character.value == ' ');
        if (blank && (line.empty() || line.back() == ' ')) continue;
        if (++count > longest) return line.append(ellipsis);
        line.append(blank ? " " : character.valid ? bytes : replacement);
    }
    return line;
}

}  // namespace dateline
