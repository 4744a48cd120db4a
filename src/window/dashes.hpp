/// Lines cut into dashes.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace dateline {

/// The pieces of a line that a pattern (on, off, on, off, … in pixels) leaves. @pre the pattern is positive
[[nodiscard]] std::vector<PixelLine> dashes_of(const PixelLine& line, const std::vector<double>& pattern_px);

}  // namespace dateline
