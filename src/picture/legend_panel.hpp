/// The box that says what symbols and colours mean.
#pragma once

#include "mapview/compose_map.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

class LegendPanel {
public:
    /// @pre there are entries. In one column on a plate; with `across_px` in as many columns as fit that
    /// width, without one.
    LegendPanel(std::vector<LegendEntry> entries, const MapStyle& style, const TextMeasure& measure,
                std::optional<double> across_px = {});

    [[nodiscard]] PixelSize size() const noexcept { return size_; }
    [[nodiscard]] Drawing drawn_at(PixelPoint corner) const;

private:
    double set_columns(const std::vector<double>& widths);

    std::vector<LegendEntry> entries_;
    TextStyle look_;
    std::optional<RoundedBox> plate_;
    double line_px_ = 0;
    std::size_t rows_ = 0;
    std::vector<double> column_lefts_;  ///< then where another would begin, a gap after the last
    PixelSize size_;
};

}  // namespace dateline
