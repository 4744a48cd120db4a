#include "text/printable.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

bool steers(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x200E && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C || c == 0xFEFF;
}

/// The bytes of the first character; the first byte alone when they are not UTF-8.
std::string_view first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const auto character = text.substr(0, length);
    return is_utf8(character) ? character : text.substr(0, 1);
}

/// @pre is_utf8(character), and it is one
char32_t code_point(std::string_view character) {
    constexpr char32_t lead_bits[] = {0x7F, 0x1F, 0x0F, 0x07};
    char32_t c = static_cast<unsigned char>(character.front()) & lead_bits[character.size() - 1];
    for (const char byte : character.substr(1)) c = c << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return c;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const auto character = first_character(text);
        const auto c = is_utf8(character) ? code_point(character) : static_cast<unsigned char>(text.front());
        if (is_utf8(character) && !steers(c)) {
            shown += character;
        } else {
            fmt::format_to(std::back_inserter(shown), "‹{:02X}›", static_cast<std::uint32_t>(c));
        }
        text.remove_prefix(character.size());
    }
    return shown;
}

}  // namespace dateline
