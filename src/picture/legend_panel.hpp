/// The box that says what symbols and colours mean.
#pragma once

#include "mapview/compose_map.hpp"

#include <string>
#include <vector>

namespace dateline {

class LegendPanel {
public:
    LegendPanel(std::vector<LegendEntry> entries, const MapStyle& style, const TextMeasure& measure);

    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] PixelSize size() const noexcept { return size_; }
    [[nodiscard]] Drawing drawn_at(PixelPoint corner) const;

private:
    std::vector<LegendEntry> entries_;
    const MapStyle& style_;
    double line_px_;
    PixelSize size_;
};

}  // namespace dateline
