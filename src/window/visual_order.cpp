#include "window/visual_order.hpp"

#include <unicode/ubidi.h>
#include <unicode/unistr.h>
#include <unicode/ushape.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace dateline {
namespace {

/// Hebrew, Arabic and their neighbours are U+0590..U+08FF and U+FB1D..U+FEFF; in UTF-8 their lead bytes are
/// D6..DF, E0 and EF. Others with those bytes only lose the short cut.
bool may_run_leftward(std::string_view utf8) {
    return std::any_of(utf8.begin(), utf8.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return (byte >= 0xD6 && byte <= 0xE0) || byte == 0xEF;
    });
}

icu::UnicodeString with_joined_letters(const icu::UnicodeString& text) {
    icu::UnicodeString joined;
    UErrorCode status = U_ZERO_ERROR;
    char16_t* buffer = joined.getBuffer(text.length());
    const auto length = u_shapeArabic(text.getBuffer(), text.length(), buffer, text.length(),
                                      U_SHAPE_LETTERS_SHAPE | U_SHAPE_LENGTH_GROW_SHRINK, &status);
    joined.releaseBuffer(U_SUCCESS(status) ? length : 0);
    return U_SUCCESS(status) ? joined : text;
}

icu::UnicodeString reordered(const icu::UnicodeString& text) {
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi{ubidi_open(), ubidi_close};
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), text.getBuffer(), text.length(), UBIDI_DEFAULT_LTR, nullptr, &status);
    icu::UnicodeString result;
    char16_t* buffer = result.getBuffer(text.length());
    const auto length = ubidi_writeReordered(bidi.get(), buffer, text.length(), UBIDI_DO_MIRRORING, &status);
    result.releaseBuffer(U_SUCCESS(status) ? length : 0);
    return U_SUCCESS(status) ? result : text;
}

}  // namespace

bool runs_leftward(std::string_view utf8) {
    return may_run_leftward(utf8) && visual_order(utf8) != utf8;
}

std::string visual_order(std::string_view utf8) {
    if (!may_run_leftward(utf8)) return std::string{utf8};
    const icu::StringPiece piece{utf8.data(), static_cast<int32_t>(utf8.size())};
    std::string result;
    return reordered(with_joined_letters(icu::UnicodeString::fromUTF8(piece))).toUTF8String(result);
}

}  // namespace dateline
