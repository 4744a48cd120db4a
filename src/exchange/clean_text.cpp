#include "exchange/clean_text.hpp"

#include "dossier/json_text.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The length of the longest UTF-8 character at the front; 0 when there is none.
std::size_t character_length(std::string_view text) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, text.size()); ++length) {
        if (is_well_formed_utf8(text.substr(0, length))) return length;
    }
    return 0;
}

bool is_control(unsigned char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
}

/// U+0080 to U+009F, and U+FFFE and U+FFFF, which XML 1.0 has no place for.
bool is_far_control(std::string_view character) {
    if (character.size() == 2)
        return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
    return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

}  // namespace

bool is_clean_text(std::string_view text) {
    if (std::ranges::all_of(text, [](char c) { return c > 0; })) return true;  // most texts: ASCII
    return text.find('\0') == std::string_view::npos && is_well_formed_utf8(text);
}

std::string clean_text(std::string_view text) {
    if (is_clean_text(text)) return std::string{text};
    std::string clean;
    while (!text.empty()) {
        const std::size_t length = character_length(text);
        clean += length == 0 || text.front() == '\0' ? replacement : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return clean;
}

std::string without_controls(std::string_view text) {
    const auto suspicious = [](char c) { return is_control(static_cast<unsigned char>(c)) || c < 0; };
    if (std::ranges::none_of(text, suspicious)) return std::string{text};
    const std::string clean = clean_text(text);
    std::string result;
    for (std::string_view rest = clean; !rest.empty();) {
        const std::string_view character = rest.substr(0, character_length(rest));
        const bool control =
            is_control(static_cast<unsigned char>(character.front())) || is_far_control(character);
        result += control ? replacement : character;
        rest.remove_prefix(character.size());
    }
    return result;
}

}  // namespace dateline
