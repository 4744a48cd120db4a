#include "picture/legend_panel.hpp"

#include "picture/text_lines.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double padding_px = 12;
constexpr double sample_width_px = 34;
constexpr double widest_text_px = 290;
constexpr double line_gap_px = 4;

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

LegendPanel::LegendPanel(std::vector<LegendEntry> entries, const MapStyle& style, const TextMeasure& measure)
    : entries_{std::move(entries)},
      style_{style},
      line_px_{measure.measure("Ag", style.legend).height + line_gap_px} {
    double widest = 0;
    for (auto& entry : entries_) {
        entry.text = shortened(entry.text, style.legend, widest_text_px, measure);
        widest = std::max(widest, measure.measure(entry.text, style.legend).width);
    }
    size_ = {2 * padding_px + sample_width_px + widest,
             2 * padding_px - line_gap_px + line_px_ * static_cast<double>(entries_.size())};
}

Drawing LegendPanel::drawn_at(PixelPoint corner) const {
    Drawing drawing;
    drawing.primitives.push_back(
        RoundedBox{{corner.x, corner.y, corner.x + size_.width, corner.y + size_.height},
                   6,
                   style_.panel,
                   style_.panel_edge});
    double y = corner.y + padding_px;
    for (const auto& entry : entries_) {
        const Mover to_sample{corner.x + padding_px + sample_width_px / 2 - 4,
                              y + (line_px_ - line_gap_px) / 2};
        drawing.primitives.push_back(std::visit(to_sample, entry.sample));
        const double left = corner.x + padding_px + sample_width_px;
        drawing.primitives.push_back(
            TextLabel{entry.text,
                      style_.legend,
                      {left, y, corner.x + size_.width - padding_px, y + line_px_ - line_gap_px}});
        y += line_px_;
    }
    return drawing;
}

}  // namespace dateline
