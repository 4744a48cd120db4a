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
    std::vector<double> widths;
    for (auto& entry : entries_) {
        entry.text = shortened(entry.text, look_, widest_text_px, measure);
        widths.push_back(sample_width_px + measure.measure(entry.text, look_).width + column_gap_px);
    }
    const double widest = *std::max_element(widths.begin(), widths.end());
    const auto fitting = across_px ? std::floor((*across_px + column_gap_px) / widest) : 1;
    const auto columns = static_cast<std::size_t>(std::max(1.0, fitting));
    rows_ = (entries_.size() + columns - 1) / columns;
    const double right = set_columns(widths);
    size_ = {right - column_gap_px, static_cast<double>(rows_) * line_px_ - line_gap_px};
    if (across_px) return;
    plate_ = RoundedBox{{}, 6, style.panel, style.panel_edge};
    size_ = {size_.width + 2 * padding_px, size_.height + 2 * padding_px};
}

/// Each as wide as its widest entry. @returns where the next one would begin
double LegendPanel::set_columns(const std::vector<double>& widths) {
    double right = 0;
    for (std::size_t first = 0; first < widths.size(); first += rows_) {
        column_lefts_.push_back(right);
        const auto begin = widths.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(rows_, widths.size() - first);
        right += *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(count));
    }
    column_lefts_.push_back(right);
    return right;
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
        const double left = corner.x + inset_px + column_lefts_[i / rows_];
        const double top = corner.y + inset_px + static_cast<double>(i % rows_) * line_px_;
        const Mover to_sample{left + sample_width_px / 2 - 4, top + (line_px_ - line_gap_px) / 2};
        drawing.primitives.push_back(std::visit(to_sample, entries_[i].sample));
        const double right = corner.x + inset_px + column_lefts_[i / rows_ + 1] - column_gap_px;
        drawing.primitives.push_back(TextLabel{
            entries_[i].text, look_, {left + sample_width_px, top, right, top + line_px_ - line_gap_px}});
    }
    return drawing;
}

}  // namespace dateline
