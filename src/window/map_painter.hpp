/// A map's drawing on the screen.
#pragma once

#include "mapview/drawing.hpp"
#include "window/glyph_book.hpp"
#include "window/stamp_book.hpp"

#include <vector>

namespace sf {
class RenderTarget;
}

namespace dateline {

/// While it lives, a target draws into a box of itself only, in device pixels from the box's corner.
class ClippedView {
public:
    /// The box is in drawing pixels.
    ClippedView(sf::RenderTarget& target, PixelBox box, double scale);
    ClippedView(const ClippedView&) = delete;
    ClippedView& operator=(const ClippedView&) = delete;
    ~ClippedView();

private:
    sf::RenderTarget& target_;
};

/// Keeps a drawing as triangles, so that it is painted again at no cost while only panels change.
class MapPainter {
public:
    /// `glyphs` must outlive this.
    MapPainter(double scale, const GlyphBook& glyphs);
    ~MapPainter();

    void set(const Drawing& drawing);

    /// Paints into a box of the target, given in drawing pixels; what reaches beyond is cut off.
    void paint(sf::RenderTarget& target, PixelBox box) const;

private:
    class Mesher;
    double scale_;
    const GlyphBook& glyphs_;
    StampBook stamps_;
    Colour background_;
    std::vector<MeshBatch> batches_;
};

}  // namespace dateline
