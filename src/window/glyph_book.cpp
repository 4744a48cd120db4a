#include "window/glyph_book.hpp"

#include "base/error.hpp"
#include "window/fonts.hpp"
#include "window/sfml_values.hpp"
#include "window/visual_order.hpp"

#include <fmt/core.h>
#include <SFML/Graphics/Font.hpp>
#include <SFML/Graphics/Vertex.hpp>
#include <SFML/System/String.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

/// SFML tells a font's line height only. Of Noto Sans this share lies above the baseline (hhea table: ascent
/// 1069 of 1362 units).
constexpr double ascent_share = 0.785;

/// One font file, opened when a character first needs it.
class Face {
public:
    explicit Face(FontFile file) : file_{std::move(file)} {}

    [[nodiscard]] bool covers(char32_t character) const { return file_.covers(character); }
    [[nodiscard]] const sf::Font& font() const {
        if (!font_) {
            font_ = std::make_unique<sf::Font>();
            if (!font_->loadFromFile(file_.path.string())) {
                throw GazetteerError(fmt::format("{}: cannot be read as a font", file_.path.string()));
            }
        }
        return *font_;
    }

private:
    FontFile file_;
    mutable std::unique_ptr<sf::Font> font_;
};

/// A character, the font that has it, and where its pen stands.
struct SetGlyph {
    const sf::Font* font;
    sf::Uint32 character;
    float pen_px;
};

void add_quad(std::vector<sf::Vertex>& mesh, const sf::Glyph& glyph, sf::Vector2f at, sf::Color colour) {
    // One more pixel all round than the glyph has: its texture is blank there, and edges are not cut off.
    const auto& cut = glyph.textureRect;
    const sf::Vector2f size{static_cast<float>(cut.width + 2), static_cast<float>(cut.height + 2)};
    const sf::Vector2f source{static_cast<float>(cut.left - 1), static_cast<float>(cut.top - 1)};
    const auto corner = [&](float right, float down) {
        const sf::Vector2f offset{right * size.x, down * size.y};
        return sf::Vertex{at - sf::Vector2f{1, 1} + offset, colour, source + offset};
    };
    mesh.insert(mesh.end(),
                {corner(0, 0), corner(1, 0), corner(0, 1), corner(0, 1), corner(1, 0), corner(1, 1)});
}

}  // namespace

/// The four faces of the map's type, each a list of fonts to try.
class GlyphBook::Faces {
public:
    /// The text's glyphs with their pens, and the pen after the last.
    struct Line {
        std::vector<SetGlyph> glyphs;
        float width_px = 0;
    };

    [[nodiscard]] Line set(std::string_view text, const TextStyle& style, unsigned size_px,
                           float spacing_px) const {
        const std::string seen = visual_order(text);
        Line line;
        sf::Uint32 previous = 0;
        const sf::Font* previous_font = nullptr;
        for (const sf::Uint32 character : sf::String::fromUtf8(seen.begin(), seen.end())) {
            const sf::Font& font = font_for(character, style);
            if (&font == previous_font) line.width_px += font.getKerning(previous, character, size_px);
            line.glyphs.push_back({&font, character, line.width_px});
            line.width_px += font.getGlyph(character, size_px, false).advance + spacing_px;
            previous = character;
            previous_font = &font;
        }
        if (!line.glyphs.empty()) line.width_px -= spacing_px;
        return line;
    }

    [[nodiscard]] float line_height(const TextStyle& style, unsigned size_px) const {
        return faces(style).front().font().getLineSpacing(size_px);
    }

private:
    [[nodiscard]] const std::vector<Face>& faces(const TextStyle& style) const {
        auto& kept =
            faces_[(style.weight == TextWeight::bold ? 1 : 0) + (style.slant == TextSlant::italic ? 2 : 0)];
        if (kept.empty()) {
            for (FontFile& file : font_files(style.weight, style.slant)) kept.emplace_back(std::move(file));
        }
        return kept;
    }

    [[nodiscard]] const sf::Font& font_for(char32_t character, const TextStyle& style) const {
        const auto& candidates = faces(style);
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const Face& face) { return face.covers(character); });
        return found == candidates.end() ? candidates.front().font() : found->font();
    }

    mutable std::array<std::vector<Face>, 4> faces_;
};

GlyphBook::GlyphBook(double scale) : scale_{scale}, faces_{std::make_unique<Faces>()} {}
GlyphBook::~GlyphBook() = default;

namespace {

unsigned device_size(const TextStyle& style, double scale) {
    return static_cast<unsigned>(std::max(1L, std::lround(style.size_px * scale)));
}

}  // namespace

PixelSize GlyphBook::measure(std::string_view text, const TextStyle& style) const {
    const unsigned size_px = device_size(style, scale_);
    const auto line = faces_->set(text, style, size_px, static_cast<float>(style.spacing_px * scale_));
    return {line.width_px / scale_, faces_->line_height(style, size_px) / scale_};
}

void GlyphBook::add(std::vector<MeshBatch>& batches, const TextLabel& label) const {
    const TextStyle& style = label.style;
    const unsigned size_px = device_size(style, scale_);
    const auto line = faces_->set(label.text, style, size_px, static_cast<float>(style.spacing_px * scale_));
    const double ascent_px = ascent_share * faces_->line_height(style, size_px);
    const auto left_px = static_cast<float>(std::round(label.box.left * scale_));
    const auto baseline_px = static_cast<float>(std::round(label.box.top * scale_ + ascent_px));
    const auto paint = [&](float halo_px, Colour colour) {
        for (const SetGlyph& set : line.glyphs) {
            const sf::Glyph& glyph = set.font->getGlyph(set.character, size_px, false, halo_px);
            if (glyph.textureRect.width == 0) continue;  // a space
            const sf::Vector2f at{std::floor(left_px + set.pen_px + glyph.bounds.left - halo_px),
                                  std::floor(baseline_px + glyph.bounds.top - halo_px)};
            add_quad(mesh_with(batches, &set.font->getTexture(size_px)), glyph, at, to_sf(colour));
        }
    };
    if (style.halo.alpha > 0 && style.halo_px > 0) {
        paint(static_cast<float>(style.halo_px * scale_), style.halo);
    }
    paint(0, style.colour);
}

std::vector<sf::Vertex>& mesh_with(std::vector<MeshBatch>& batches, const sf::Texture* texture) {
    if (batches.empty() || batches.back().texture != texture) batches.push_back({texture, {}});
    return batches.back().vertices;
}

}  // namespace dateline
