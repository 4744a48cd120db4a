#include "text/characters.hpp"

#include <unicode/uchar.h>

namespace dateline {
CharacterClass wide_class_of(char32_t c) {
    using enum CharacterClass;
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

bool is_upper(char32_t code_point) {
    if (code_point < 0x80) return code_point >= 'A' && code_point <= 'Z';
    return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}

}  // namespace dateline
