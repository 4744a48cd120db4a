#include "text/characters.hpp"

#include <unicode/uchar.h>

#include <array>

namespace dateline {
namespace {

using enum CharacterClass;

[[nodiscard]] constexpr CharacterClass ascii_class(char32_t c) {
    if (c == '\n' || c == '\r') return line_break;
    if (c == ' ' || c == '\t' || c == '\v' || c == '\f') return space;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return letter;
    if (c >= '0' && c <= '9') return digit;
    if (c == '\'' || c == '`') return apostrophe;
    return c == '-' ? hyphen : other;
}

constexpr auto ascii_classes = [] {
    std::array<CharacterClass, 128> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = ascii_class(c);
    return table;
}();

[[nodiscard]] CharacterClass wide_class(char32_t c) {
    switch (c) {
        case 0x2018:  // ‘ and ’ serve as apostrophes inside words: Ba‘qubah, Iran’s
        case 0x2019:
        case 0x02BC:
            return apostrophe;
        case 0x2010:
        case 0x2011:
            return hyphen;
        case 0x0085:
        case 0x2028:
        case 0x2029:
            return line_break;
        default:
            break;
    }
    const auto point = static_cast<UChar32>(c);
    if ((U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_M_MASK)) != 0) return letter;
    if ((c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E)) return fraction;
    return u_isUWhiteSpace(point) != 0 ? space : other;
}

}  // namespace

CharacterClass class_of(char32_t code_point) {
    return code_point < ascii_classes.size() ? ascii_classes[code_point] : wide_class(code_point);
}

bool is_upper(char32_t code_point) {
    if (code_point < 0x80) return code_point >= 'A' && code_point <= 'Z';
    return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}

}  // namespace dateline
