/// Text made to fit a width.
#pragma once

#include "mapview/drawing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Lines of whole words no wider than `room_px`, as far as single words allow; at least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, const TextStyle& style, double room_px,
                                               const TextMeasure& measure);

/// The text, or its beginning with an ellipsis where it is wider than `room_px`.
[[nodiscard]] std::string shortened(std::string_view text, const TextStyle& style, double room_px,
                                    const TextMeasure& measure);

}  // namespace dateline
