#include "window/fonts.hpp"

#include "base/error.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline {
namespace {

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

/// Noto Sans reads best; DejaVu Sans has the arrows and mathematical signs; the last ones have their script.
constexpr std::array families{"Noto Sans", "DejaVu Sans", "Noto Sans Arabic", "Noto Sans Hebrew"};

Pattern wish_for(const char* family, TextWeight weight, TextSlant slant) {
    Pattern wish{FcPatternCreate(), FcPatternDestroy};
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wish.get(), FC_WEIGHT,
                        weight == TextWeight::bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wish.get(), FC_SLANT, slant == TextSlant::italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    return wish;
}

/// The installed file nearest to the wish: of another family when this one is missing, without a path when
/// nothing is installed.
FontFile best_file(const char* family, TextWeight weight, TextSlant slant) {
    const Pattern wish = wish_for(family, weight, slant);
    FcResult result = FcResultMatch;
    const Pattern found{FcFontMatch(nullptr, wish.get(), &result), FcPatternDestroy};
    FcChar8* file = nullptr;
    FcCharSet* characters = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch ||
        FcPatternGetCharSet(found.get(), FC_CHARSET, 0, &characters) != FcResultMatch) {
        return {};
    }
    const std::shared_ptr<FcCharSet> kept{FcCharSetCopy(characters), FcCharSetDestroy};
    return {reinterpret_cast<const char*>(file),
            [kept](char32_t character) { return FcCharSetHasChar(kept.get(), character) == FcTrue; }};
}

}  // namespace

std::vector<FontFile> font_files(TextWeight weight, TextSlant slant) {
    std::vector<FontFile> files;
    for (const char* family : families) {
        FontFile file = best_file(family, weight, slant);
        const bool known = std::any_of(files.begin(), files.end(),
                                       [&](const FontFile& other) { return other.path == file.path; });
        if (!file.path.empty() && !known) files.push_back(std::move(file));
    }
    if (files.empty()) {
        throw GazetteerError(
            "no fonts are installed; on Debian: apt-get install fonts-noto-core fonts-dejavu-core");
    }
    return files;
}

}  // namespace dateline
