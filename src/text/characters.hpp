/// What a character is to a reader of English news.
#pragma once

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

/**
 * The class of a code point. `letter` has combining marks with it, `digit` is 0 to 9 only, `fraction` is a
 * vulgar fraction such as ½, `apostrophe` and `hyphen` have their typographic forms with them. Control
 * characters and zero-width marks that no reader sees are `other`.
 */
[[nodiscard]] CharacterClass class_of(char32_t code_point);

/// Whether it is an upper- or title-case letter.
[[nodiscard]] bool is_upper(char32_t code_point);

}  // namespace dateline
