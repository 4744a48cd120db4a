#include "picture/legend_panel.hpp"

#include "picture/text_lines.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double padding_px = 12;
constexpr double sample_width_px = 34;
constexpr double widest_text_px = 290;
constexpr double line_gap_px = 4;
constexpr double column_gap_px = 24;

/// The primitive moved by an offset.
struct Mover {
    double right, down;
    Primitive operator()(Symbol symbol) const {
        symbol.at = {symbol.at.x + right, symbol.at.y + down};
        return symbol;
    }
    Primitive operator()(StrokedPath path) const {
        for (auto& line : path.lines) {
            for (auto& point : line) point = {point.x + right, point.y + down};
        }
        return path;
    }
    Primitive operator()(RoundedBox box) const {
        box.box = {box.box.left + right, box.box.top + down, box.box.right + right, box.box.bottom + down};
        return box;
    }
};

}  // namespace

LegendPanel::LegendPanel(std::vector<LegendEntry> entries, const MapStyle& style, const TextMeasure& measure,
                         std::optional<double> across_px)
    : entries_{std::move(entries)},
      look_{style.legend},
      line_px_{measure.measure("Ag", style.legend).height + line_gap_px} {
    double widest = 0;
    for (auto& entry : entries_) {
        entry.text = shortened(entry.text, look_, widest_text_px, measure);
        widest = std::max(widest, measure.measure(entry.text, look_).width);
    }
    column_px_ = sample_width_px + widest + column_gap_px;
    const auto fitting = across_px ? std::floor((*across_px + column_gap_px) / column_px_) : 1;
    const auto columns = static_cast<std::size_t>(std::max(1.0, fitting));
    rows_ = (entries_.size() + columns - 1) / columns;
    const auto used = static_cast<double>((entries_.size() + rows_ - 1) / std::max<std::size_t>(rows_, 1));
    size_ = {used * column_px_ - column_gap_px, static_cast<double>(rows_) * line_px_ - line_gap_px};
    if (across_px) return;
    plate_ = RoundedBox{{}, 6, style.panel, style.panel_edge};
    size_ = {size_.width + 2 * padding_px, size_.height + 2 * padding_px};
}

Drawing LegendPanel::drawn_at(PixelPoint corner) const {
    Drawing drawing;
    if (plate_) {
        auto plate = *plate_;
        plate.box = {corner.x, corner.y, corner.x + size_.width, corner.y + size_.height};
        drawing.primitives.push_back(plate);
    }
    const double inset_px = plate_ ? padding_px : 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const double left = corner.x + inset_px + static_cast<double>(i / rows_) * column_px_;
        const double top = corner.y + inset_px + static_cast<double>(i % rows_) * line_px_;
        const Mover to_sample{left + sample_width_px / 2 - 4, top + (line_px_ - line_gap_px) / 2};
        drawing.primitives.push_back(std::visit(to_sample, entries_[i].sample));
        drawing.primitives.push_back(TextLabel{
            entries_[i].text,
            look_,
            {left + sample_width_px, top, left + column_px_ - column_gap_px, top + line_px_ - line_gap_px}});
    }
    return drawing;
}

}  // namespace dateline
