/// A drawing as pixels in memory.
#pragma once

#include "mapview/drawing.hpp"

#include <cstdint>
#include <vector>

namespace dateline {

struct Raster {
    unsigned width_px = 0;
    unsigned height_px = 0;
    /// Four bytes a pixel, row by row from the top; red, green and blue are not multiplied by the opacity.
    std::vector<std::uint8_t> rgba;
};

/**
 * Paints a drawing with its background, opaque. May be called from any thread.
 *
 * @param size   in drawing pixels
 * @param scale  device pixels per drawing pixel
 * @pre no primitive is a TextLabel
 * @throws ExportError  when there is no memory for it.
 */
[[nodiscard]] Raster raster_of(const Drawing& drawing, PixelSize size, double scale);

/// Paints a symbol, wherever it stands, in the middle of a square that is clear around it. The middle is the
/// corner of four pixels. @throws ExportError  as raster_of()
[[nodiscard]] Raster stamp_of(const Symbol& symbol, double scale);

}  // namespace dateline
