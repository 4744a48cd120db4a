/// Which way a line runs on the drawing.
#pragma once

#include "mapview/pixels.hpp"

#include <cmath>

namespace dateline {

/// One pixel long.
struct LineDirection {
    double x = 0;
    double y = 0;
};

/// @pre the points differ
[[nodiscard]] inline LineDirection line_direction(PixelPoint from, PixelPoint to) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    return {(to.x - from.x) / length, (to.y - from.y) / length};
}

[[nodiscard]] inline PixelPoint point_along(PixelPoint p, LineDirection d, double by) {
    return {p.x + by * d.x, p.y + by * d.y};
}

}  // namespace dateline
