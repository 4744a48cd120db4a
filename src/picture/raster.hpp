/// A drawing as pixels in memory.
#pragma once

#include "mapview/drawing.hpp"

#include <cstdint>
#include <vector>

namespace dateline {

struct Raster {
    unsigned width_px = 0;
    unsigned height_px = 0;
    std::vector<std::uint8_t> rgba;  ///< four bytes a pixel, opaque, row by row from the top
};

/**
 * Paints a drawing with its background. May be called from any thread.
 *
 * @param size   in drawing pixels
 * @param scale  device pixels per drawing pixel
 * @pre no primitive is a TextLabel
 * @throws ExportError  when there is no memory for it.
 */
[[nodiscard]] Raster raster_of(const Drawing& drawing, PixelSize size, double scale);

}  // namespace dateline
