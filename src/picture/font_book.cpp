#include "picture/font_book.hpp"

#include "base/error.hpp"
#include "picture/text_runs.hpp"

#include <cairo-ft.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace dateline {
namespace {

/// Tried in this order for each character; the last ones have the widest coverage.
constexpr std::array families{"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans"};
/// HarfBuzz counts in whole numbers: this many to a pixel.
constexpr double units_per_px = 64;

/// One font file as each library wants it.
struct Font {
    FcPattern* pattern = nullptr;
    FcCharSet* characters = nullptr;  // owned by the pattern
    cairo_font_face_t* cairo_face = nullptr;
    hb_font_t* shaper = nullptr;

    explicit Font(FcPattern* found) : pattern{found} {
        FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters);
        FcChar8* file = nullptr;
        int index = 0;
        FcPatternGetString(pattern, FC_FILE, 0, &file);
        FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
        cairo_face = cairo_ft_font_face_create_for_pattern(pattern);
        auto* blob = hb_blob_create_from_file(reinterpret_cast<const char*>(file));
        auto* face = hb_face_create(blob, static_cast<unsigned>(index));
        shaper = hb_font_create(face);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    Font(Font&& other) noexcept
        : pattern{std::exchange(other.pattern, nullptr)},
          characters{other.characters},
          cairo_face{std::exchange(other.cairo_face, nullptr)},
          shaper{std::exchange(other.shaper, nullptr)} {}
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;
    Font& operator=(Font&&) = delete;
    ~Font() {
        if (shaper) hb_font_destroy(shaper);
        if (cairo_face) cairo_font_face_destroy(cairo_face);
        if (pattern) FcPatternDestroy(pattern);
    }

    [[nodiscard]] bool has(char32_t c) const { return characters && FcCharSetHasChar(characters, c); }
};

FcPattern* pattern_for(const char* family, const TextStyle& style) {
    auto* pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(pattern, FC_WEIGHT,
                        style.weight == TextWeight::bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern, FC_SLANT,
                        style.slant == TextSlant::italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    return pattern;
}

/// Shapes one run and appends its glyphs, from `x_px` on. @returns where the next run starts
double append_shaped(const TextRun& run, hb_font_t* shaper, const TextStyle& style, double x_px,
                     GlyphRun& out) {
    auto* buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, run.text.data(), static_cast<int>(run.text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, run.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    const int size = static_cast<int>(style.size_px * units_per_px);
    hb_font_set_scale(shaper, size, size);
    hb_shape(shaper, buffer, nullptr, 0);
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const auto* positions = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
        out.glyphs.push_back({infos[i].codepoint, x_px + positions[i].x_offset / units_per_px,
                              -positions[i].y_offset / units_per_px});
        x_px += positions[i].x_advance / units_per_px;
        if (!run.right_to_left) x_px += style.spacing_px;  // joined letters must stay joined
    }
    hb_buffer_destroy(buffer);
    return x_px;
}

}  // namespace

struct FontBook::Fonts {
    std::vector<Font> all;
    /// Positions in `all`, by weight and slant, in the order of `families`.
    std::map<std::pair<TextWeight, TextSlant>, std::vector<std::size_t>> by_look;

    const std::vector<std::size_t>& look_of(const TextStyle& style) {
        auto& look = by_look[{style.weight, style.slant}];
        if (look.empty()) {
            for (const auto* family : families) look.push_back(add(pattern_for(family, style)));
        }
        return look;
    }

    std::size_t font_for(char32_t c, std::size_t before, const TextStyle& style) {
        auto& look = by_look.at({style.weight, style.slant});
        if (c <= ' ') return before;
        for (const auto font : look) {
            if (all[font].has(c)) return font;
        }
        return any_font_with(c, style).value_or(look.front());
    }

private:
    std::size_t add(FcPattern* wanted) {
        FcResult result{};
        auto* found = FcFontMatch(nullptr, wanted, &result);
        FcPatternDestroy(wanted);
        if (!found) throw GazetteerError("no font is installed; install for instance fonts-noto-core");
        all.emplace_back(found);
        return all.size() - 1;
    }

    /// Asks Fontconfig for a font with this character, and keeps it for the next ones.
    std::optional<std::size_t> any_font_with(char32_t c, const TextStyle& style) {
        auto* wanted = pattern_for(families.front(), style);
        auto* characters = FcCharSetCreate();
        FcCharSetAddChar(characters, c);
        FcPatternAddCharSet(wanted, FC_CHARSET, characters);
        FcCharSetDestroy(characters);
        const auto font = add(wanted);
        by_look.at({style.weight, style.slant}).push_back(font);
        if (!all[font].has(c)) return std::nullopt;
        return font;
    }
};

FontBook::FontBook() : fonts_{std::make_unique<Fonts>()} {
    if (!FcInit()) throw GazetteerError("Fontconfig cannot be set up (no fonts.conf?)");
    fonts_->look_of({});
}

FontBook::~FontBook() = default;

ShapedText FontBook::shape(std::string_view text, const TextStyle& style) const {
    const auto main_font = fonts_->look_of(style).front();
    const auto runs = text_runs(text, [&](char32_t c, std::size_t before) {
        return fonts_->font_for(c, before == 0 ? main_font : before, style);
    });
    ShapedText shaped;
    for (const auto& run : runs) {
        shaped.runs.push_back({run.font, {}});
        shaped.width_px =
            append_shaped(run, fonts_->all[run.font].shaper, style, shaped.width_px, shaped.runs.back());
    }
    auto* shaper = fonts_->all[main_font].shaper;
    const int size = static_cast<int>(style.size_px * units_per_px);
    hb_font_set_scale(shaper, size, size);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(shaper, &extents);
    shaped.ascent_px = extents.ascender / units_per_px;
    shaped.descent_px = -extents.descender / units_per_px;
    return shaped;
}

PixelSize FontBook::measure(std::string_view text, const TextStyle& style) const {
    const auto shaped = shape(text, style);
    return {shaped.width_px, shaped.ascent_px + shaped.descent_px};
}

cairo_font_face_t* FontBook::cairo_face(std::size_t font) const {
    return fonts_->all[font].cairo_face;
}

}  // namespace dateline
