/// Names on the map that do not cover each other.
#pragma once

#include "mapview/drawing.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// Where a label may stand relative to its anchor.
enum class LabelPosition {
    center,
    right,
    left,
    above,
    below,
    above_right,
    below_right,
    above_left,
    below_left
};

struct LabelWish {
    std::string text;
    TextStyle style;
    PixelPoint anchor;
    std::vector<PixelPoint> other_anchors;  ///< tried in turn where nothing is free at the first
    PixelSize padding;                      ///< added on both sides of the text: room for a box around it
    double gap_px = 0;                      ///< from the anchor to the nearest edge
    std::vector<LabelPosition> positions;   ///< in order of preference
    int priority = 0;                       ///< lower is placed first
    bool always = false;  ///< at least at its first position when none is free, unless that is taken by
                          ///< another label
};

struct PlacedLabel {
    std::size_t wish = 0;  ///< position in the list of wishes
    PixelBox box;
};

/**
 * Places labels greedily by priority, equal ones in the order given, each at its first position that is
 * inside `frame` and free of `obstacles` and of labels placed before. No two placed labels overlap. The same
 * input gives the same result.
 */
[[nodiscard]] std::vector<PlacedLabel> place_labels(const std::vector<LabelWish>& wishes, PixelBox frame,
                                                    const std::vector<PixelBox>& obstacles,
                                                    const TextMeasure& measure);

}  // namespace dateline
