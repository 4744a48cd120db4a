#include "window/tools/overlay.hpp"

#include "mapview/event_objects.hpp"

namespace dateline {
namespace {

constexpr double ring_px = 14;

StrokedPath outline_of(PixelBox box, const MapStyle& style) {
    StrokeStyle stroke = style.claim_line;
    stroke.dash_px = {5, 4};
    const PixelPoint corner{box.left, box.top};
    return {{{corner, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}, corner}},
            stroke};
}

/// A ring round what the pointer would take.
Symbol ring_at(PixelPoint at, const MapStyle& style) {
    Symbol ring;
    ring.shape = SymbolShape::ring;
    ring.at = at;
    ring.size_px = ring_px;
    ring.fill = with_alpha(style.claim_line.colour, 0);
    ring.outline = style.claim_line.colour;
    return ring;
}

}  // namespace

Drawing draw_overlay(const Overlay& overlay, const MapView& view, const MapStyle& style) {
    Drawing drawing{{0, 0, 0, 0}, {}};
    if (overlay.box) drawing.primitives.push_back(outline_of(*overlay.box, style));
    if (overlay.from && overlay.to) {
        StrokeStyle stroke = style.claim_line;
        stroke.dash_px = {6, 5};
        drawing.primitives.push_back(
            StrokedPath{view.to_pixels(line_between(*overlay.from, *overlay.to)), stroke});
    }
    if (overlay.to) {
        if (const auto at = view.to_pixel(*overlay.to)) drawing.primitives.push_back(ring_at(*at, style));
    }
    return drawing;
}

}  // namespace dateline
