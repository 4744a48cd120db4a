/// Lines and rings cut to the part of the plane that is drawn.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace dateline {

[[nodiscard]] double length_px(const PixelLine& line);

/// The pieces of a line inside a box, in order.
[[nodiscard]] std::vector<PixelLine> clipped_line(const PixelLine& line, PixelBox box);

/// The part of a closed ring inside a box, as one ring that may run along the box's edges; empty when there
/// is none. For filling.
[[nodiscard]] PixelLine clipped_ring(const PixelLine& ring, PixelBox box);

}  // namespace dateline
