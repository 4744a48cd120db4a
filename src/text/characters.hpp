/// What a character is to a reader of English news.
#pragma once

#include <array>
#include <cstdint>

namespace dateline {

enum class CharacterClass : std::uint8_t {
    space,
    line_break,
    letter,
    digit,
    fraction,
    apostrophe,
    hyphen,
    other
};

/// Of the ASCII characters, which most text consists of.
inline constexpr auto ascii_classes = [] {
    std::array<CharacterClass, 128> table{};
    table.fill(CharacterClass::other);
    for (const char c : {'\n', '\r'}) table[static_cast<unsigned char>(c)] = CharacterClass::line_break;
    for (const char c : {' ', '\t', '\v', '\f'}) table[static_cast<unsigned char>(c)] = CharacterClass::space;
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<unsigned char>(c)] = CharacterClass::letter;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<unsigned char>(c)] = CharacterClass::letter;
    for (char c = '0'; c <= '9'; ++c) table[static_cast<unsigned char>(c)] = CharacterClass::digit;
    table['_'] = CharacterClass::letter;
    table['\''] = table['`'] = CharacterClass::apostrophe;
    table['-'] = CharacterClass::hyphen;
    return table;
}();

/// The class of a code point beyond ASCII.
[[nodiscard]] CharacterClass wide_class_of(char32_t code_point);

/**
 * The class of a code point. `letter` has combining marks with it, `digit` is 0 to 9 only, `fraction` is a
 * vulgar fraction such as ½, `apostrophe` and `hyphen` have their typographic forms with them. Control
 * characters and zero-width marks that no reader sees are `other`.
 */
[[nodiscard]] inline CharacterClass class_of(char32_t code_point) {
    return code_point < ascii_classes.size() ? ascii_classes[code_point] : wide_class_of(code_point);
}

/// Whether it is an upper- or title-case letter.
[[nodiscard]] bool is_upper(char32_t code_point);

}  // namespace dateline
