/// How a picture of one view is bent to stand in for another.
#pragma once

#include "mapview/map_view.hpp"

#include <array>
#include <vector>

namespace dateline {

/// Where one place is on the drawings of two views.
struct PatchCorner {
    PixelPoint from;
    PixelPoint to;
};

/// North-west, north-east, south-west, south-east.
using ViewPatch = std::array<PatchCorner, 4>;

/**
 * The globe in pieces so small that a straight-edged piece of the one drawing does for that of the other: all
 * that may be seen in `to` and lies on the drawing of `from`. Pieces are parts of the basemap's cells, at the
 * edges of which every map is cut, so that none reaches over a cut.
 */
[[nodiscard]] std::vector<ViewPatch> patches_between(const MapView& from, const MapView& to);

}  // namespace dateline
