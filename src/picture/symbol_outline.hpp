/// The shapes of symbols, for every painter alike.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace dateline {

/// Corners around the origin, reaching to 1, before a symbol's turn; empty for a circle.
[[nodiscard]] PixelLine symbol_outline(SymbolShape shape);

/// The same at its place, in its size and turn, in pixels.
[[nodiscard]] PixelLine placed_outline(const Symbol& symbol);

/// One article's part of the ring around a symbol; angles clockwise from the right.
struct SourceSector {
    double begin_rad = 0;
    double end_rad = 0;
    Colour colour;
};

struct SourceRing {
    double plate_radius_px = 0;  ///< of the disc under it
    double radius_px = 0;        ///< of the middle of the ring
    double width_px = 0;
    std::vector<SourceSector> sectors;  ///< clockwise from the top
};

/// @pre the symbol has sources
[[nodiscard]] SourceRing source_ring(const Symbol& symbol);

}  // namespace dateline
