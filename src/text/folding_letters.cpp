#include "text/folding_letters.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

struct Range {
    char32_t first, last;
};

// Marks of other scripts (Devanagari vowels, kana voicing) tell names apart, so they are not here.
constexpr std::array dropped_ranges{
    Range{0x00AD, 0x00AD},                         // soft hyphen
    Range{0x00B4, 0x00B4},                         // acute accent used as an apostrophe
    Range{0x02B0, 0x02FF},                         // modifier letters: ʼ ʾ ʿ ʻ
    Range{0x0300, 0x036F},                         // combining accents
    Range{0x0483, 0x0489},                         // Cyrillic
    Range{0x0591, 0x05BD}, Range{0x05BF, 0x05C7},  // Hebrew points, not the maqaf hyphen
    Range{0x05F3, 0x05F4},                         // geresh, gershayim
    Range{0x0610, 0x061C}, Range{0x0621, 0x0621}, Range{0x0640, 0x0640},  // Arabic signs, hamza, tatweel
    Range{0x064B, 0x065F}, Range{0x0670, 0x0670}, Range{0x06D6, 0x06DC},  // vowel points
    Range{0x06DF, 0x06E8}, Range{0x06EA, 0x06ED}, Range{0x1AB0, 0x1AFF},
    Range{0x1DC0, 0x1DFF}, Range{0x200B, 0x200F},  // zero-width space and joiners, direction marks
    Range{0x2018, 0x201B},                         // quotation marks used as apostrophes
    Range{0x202A, 0x202E},                         // direction embedding
    Range{0x2032, 0x2032}, Range{0x2035, 0x2035},  // primes
    Range{0x2060, 0x2069}, Range{0x20D0, 0x20FF}, Range{0xA78B, 0xA78C},
    Range{0xFE00, 0xFE2F}, Range{0xFEFF, 0xFEFF},
};

struct LatinLetter {
    char32_t letter;
    std::string_view plain;
};

constexpr std::array latin_letters{
    LatinLetter{0x00E6, "ae"}, LatinLetter{0x00F0, "d"}, LatinLetter{0x00F8, "o"},  LatinLetter{0x00FE, "th"},
    LatinLetter{0x0111, "d"},  LatinLetter{0x0127, "h"}, LatinLetter{0x0131, "i"},  LatinLetter{0x0138, "k"},
    LatinLetter{0x0142, "l"},  LatinLetter{0x014B, "n"}, LatinLetter{0x0153, "oe"}, LatinLetter{0x0167, "t"},
    LatinLetter{0x0180, "b"},  LatinLetter{0x0188, "c"}, LatinLetter{0x0192, "f"},  LatinLetter{0x0199, "k"},
    LatinLetter{0x01A5, "p"},  LatinLetter{0x01B4, "y"}, LatinLetter{0x01DD, "e"},  LatinLetter{0x0253, "b"},
    LatinLetter{0x0254, "o"},  LatinLetter{0x0256, "d"}, LatinLetter{0x0257, "d"},  LatinLetter{0x0259, "a"},
    LatinLetter{0x025B, "e"},  LatinLetter{0x0268, "i"}, LatinLetter{0x0272, "n"},
};

struct ArabicLetter {
    char32_t letter, plain;
};

// Presentation forms are gone after decomposition; hamza on a carrier has left the bare carrier.
constexpr std::array arabic_letters{
    ArabicLetter{0x0629, 0x0647},  // teh marbuta: heh
    ArabicLetter{0x0649, 0x064A},  // alef maksura: yeh
    ArabicLetter{0x0671, 0x0627},  // alef wasla: alef
    ArabicLetter{0x06A9, 0x0643},  // keheh (Persian): kaf
    ArabicLetter{0x06AA, 0x0643},  // swash kaf
    ArabicLetter{0x06BE, 0x0647},  // heh doachashmee
    ArabicLetter{0x06C1, 0x0647},  // heh goal
    ArabicLetter{0x06C6, 0x0648},  // Kurdish oe: waw
    ArabicLetter{0x06CC, 0x064A},  // Farsi yeh
    ArabicLetter{0x06CE, 0x064A},  // Kurdish ye
    ArabicLetter{0x06D2, 0x064A},  // yeh barree
    ArabicLetter{0x06D5, 0x0647},  // ae
};

}  // namespace

bool is_dropped_in_names(char32_t c) noexcept {
    const auto* after = std::upper_bound(dropped_ranges.begin(), dropped_ranges.end(), c,
                                         [](char32_t x, const Range& range) { return x < range.first; });
    return after != dropped_ranges.begin() && c <= std::prev(after)->last;
}

std::string_view plain_latin(char32_t c) noexcept {
    const auto* found = std::lower_bound(latin_letters.begin(), latin_letters.end(), c,
                                         [](const LatinLetter& a, char32_t x) { return a.letter < x; });
    return found != latin_letters.end() && found->letter == c ? found->plain : std::string_view{};
}

char32_t plain_arabic(char32_t c) noexcept {
    const auto* found = std::lower_bound(arabic_letters.begin(), arabic_letters.end(), c,
                                         [](const ArabicLetter& a, char32_t x) { return a.letter < x; });
    return found != arabic_letters.end() && found->letter == c ? found->plain : c;
}

}  // namespace dateline
