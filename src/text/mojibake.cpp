#include "text/mojibake.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// The characters of Windows-1252 at 0x80 to 0x9F; 0 where it has none (WHATWG index-windows-1252).
constexpr std::array<char32_t, 32> at_0x80{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that Windows-1252 or Latin 1 shows as this character; 0 when it is ASCII or there is none.
[[nodiscard]] unsigned byte_shown_as(char32_t character) {
    if (character >= 0x80 && character <= 0xFF) return static_cast<unsigned>(character);
    if (character < 0x100) return 0;
    const auto* const found = std::find(at_0x80.begin(), at_0x80.end(), character);
    return found == at_0x80.end() ? 0 : 0x80U + static_cast<unsigned>(found - at_0x80.begin());
}

struct WrongCharacter {
    std::size_t bytes = 0;         ///< of the text; 0: there is none
    std::uint32_t characters = 0;  ///< that stand for the one
    std::string meant;
};

/// What begins at a byte of the text that is not ASCII.
[[nodiscard]] WrongCharacter wrong_character_at(std::string_view text, std::size_t byte) {
    std::string hidden;
    std::size_t at = byte;
    for (std::size_t count = 0; count < 4 && at < text.size(); ++count) {
        const auto [character, length] = decode_at(text, at);
        const unsigned shown = byte_shown_as(character);
        if (shown == 0) break;
        hidden.push_back(static_cast<char>(shown));
        at += length;
        const std::size_t needed = utf8_length(hidden);
        if (needed > 1 && needed == hidden.size())
            return {at - byte, static_cast<std::uint32_t>(needed), hidden};
    }
    return {};
}

[[nodiscard]] bool is_ascii(char byte) {
    return (static_cast<unsigned char>(byte) & 0x80U) == 0;
}

/// Whether every character that is not ASCII is part of a wrong one.
[[nodiscard]] bool all_is_wrong(std::string_view text) {
    for (std::size_t byte = 0; byte < text.size();) {
        const std::size_t wrong = is_ascii(text[byte]) ? 1 : wrong_character_at(text, byte).bytes;
        if (wrong == 0) return false;
        byte += wrong;
    }
    return true;
}

}  // namespace

Mojibake find_mojibake(std::string_view text) {
    Mojibake found;
    // The leads of UTF-8, 0xC2 to 0xF4, are shown as U+00C2 to U+00F4, which begin with the byte 0xC3.
    constexpr char lead = '\xC3';
    for (std::size_t byte = text.find(lead); byte < text.size(); byte = text.find(lead, byte)) {
        const auto wrong = wrong_character_at(text, byte);
        if (wrong.bytes > 0 && found.places++ == 0) {
            found.written = text.substr(byte, wrong.bytes);
            found.meant = wrong.meant;
        }
        byte += std::max<std::size_t>(wrong.bytes, 1);
    }
    found.all = found.places > 0 && all_is_wrong(text);
    return found;
}

MendedText mend_mojibake(std::string_view text) {
    MendedText mended{{}, {{0, 0}}};
    mended.text.reserve(text.size());
    std::uint32_t characters = 0;
    std::uint32_t before = 0;
    for (std::size_t byte = 0; byte < text.size();) {
        const WrongCharacter wrong = is_ascii(text[byte]) ? WrongCharacter{} : wrong_character_at(text, byte);
        const std::size_t bytes = wrong.bytes > 0 ? wrong.bytes : decode_at(text, byte).bytes;
        mended.text += wrong.bytes > 0 ? std::string_view{wrong.meant} : text.substr(byte, bytes);
        byte += bytes;
        ++characters;
        before += wrong.bytes > 0 ? wrong.characters : 1;
        if (wrong.bytes > 0) mended.runs.push_back({characters, before});
    }
    return mended;
}

}  // namespace dateline
