/// A map's drawing on the screen.
#pragma once

#include "mapview/drawing.hpp"
#include "window/glyph_book.hpp"

#include <vector>

namespace sf {
class RenderTarget;
}

namespace dateline {

/// Keeps a drawing as triangles, so that it is painted again at no cost while only panels change.
class MapPainter {
public:
    explicit MapPainter(double scale);
    ~MapPainter();

    [[nodiscard]] const TextMeasure& text_measure() const noexcept { return glyphs_; }

    void set(const Drawing& drawing);

    /// Paints into the rectangle that begins at (left_px, top_px) of the target, in device pixels; what
    /// reaches beyond `size` drawing pixels is cut off.
    void paint(sf::RenderTarget& target, PixelPoint corner_px, PixelSize size) const;

private:
    class Mesher;
    double scale_;
    GlyphBook glyphs_;
    Colour background_;
    std::vector<MeshBatch> batches_;
};

}  // namespace dateline
