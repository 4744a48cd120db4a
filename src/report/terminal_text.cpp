#include "report/terminal_text.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool continues(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The bytes of the code point that begins here.
std::string_view first_code_point(std::string_view text) noexcept {
    std::size_t length = 1;
    while (length < text.size() && continues(text[length])) ++length;
    return text.substr(0, length);
}

bool is_space(std::string_view code_point) noexcept {
    return code_point == " " || code_point == "\t" || code_point == "\n" || code_point == "\r" ||
           code_point == "\xC2\xA0" || code_point == "\xE2\x80\xA8" || code_point == "\xE2\x80\xA9";
}

/// C0, DEL, C1 (U+0080–9F), and the bidirectional marks U+200E, 200F, 202A–202E, 2066–2069.
bool is_control(std::string_view code_point) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(code_point[i]); };
    if (code_point.size() == 1) return byte(0) < 0x20 || byte(0) >= 0x7F;
    if (code_point.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0;
    if (code_point.size() != 3 || byte(0) != 0xE2) return false;
    const bool marks =
        byte(1) == 0x80 && (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xAA && byte(2) <= 0xAE));
    const bool isolates = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return marks || isolates;
}

}  // namespace

std::string on_one_line(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    bool space = false;
    while (!utf8.empty()) {
        const std::string_view code_point = first_code_point(utf8);
        utf8.remove_prefix(code_point.size());
        if (is_space(code_point)) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        result += is_control(code_point) ? replacement : code_point;
    }
    return result;
}

std::string hyperlink(std::string_view uri, std::string_view words) {
    return fmt::format("\033]8;;{}\033\\{}\033]8;;\033\\", uri, words);
}

std::string harmless(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::string_view code_point = first_code_point(utf8);
        utf8.remove_prefix(code_point.size());
        const bool breaks = code_point == "\n" || code_point == "\t";
        if (code_point == "\r") continue;
        result += is_control(code_point) && !breaks ? replacement : code_point;
    }
    return result;
}

}  // namespace dateline
