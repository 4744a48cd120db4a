/// Fonts of the system, and text shaped with them.
#pragma once

#include "mapview/drawing.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct _cairo_font_face;

namespace dateline {

/// A glyph and where its origin is, right of the start of the line and down from its baseline.
struct PlacedGlyph {
    std::uint32_t number = 0;  ///< in its font
    double x_px = 0;
    double y_px = 0;
};

/// Glyphs of one font.
struct GlyphRun {
    std::size_t font = 0;  ///< see FontBook::cairo_face
    std::vector<PlacedGlyph> glyphs;
};

struct ShapedText {
    std::vector<GlyphRun> runs;
    double width_px = 0;
    double ascent_px = 0;   ///< of the main font, up from the baseline
    double descent_px = 0;  ///< down from it
};

/**
 * Shapes text with HarfBuzz in Noto Sans or what Fontconfig gives for it, character by character in the first
 * font that has it. Right-to-left scripts are joined and reversed; of mixed directions, each run is. Sizes do
 * not depend on hinting, so they are the same in every format.
 */
class FontBook : public TextMeasure {
public:
    /// @throws GazetteerError  when no font is installed at all.
    FontBook();
    ~FontBook() override;

    [[nodiscard]] PixelSize measure(std::string_view text, const TextStyle& style) const override;
    /// @pre text is UTF-8
    [[nodiscard]] ShapedText shape(std::string_view text, const TextStyle& style) const;
    /// Owned by the book.
    [[nodiscard]] _cairo_font_face* cairo_face(std::size_t font) const;

private:
    struct Fonts;
    std::unique_ptr<Fonts> fonts_;
};

}  // namespace dateline
