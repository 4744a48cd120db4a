#include "mapview/map_labels.hpp"

#include <fmt/format.h>

#include <cmath>
#include <string_view>

namespace dateline {
namespace {

/// Labels stand this far inside the drawing.
constexpr double inset_px = 7;

/// "44.5°E", "0°", "180°": no letter where both would be right.
std::string degrees_text(double value_deg, std::string_view positive, std::string_view negative) {
    const double rounded_deg = std::round(value_deg * 10) / 10;
    const bool neither = rounded_deg == 0 || std::abs(rounded_deg) == 180;
    return fmt::format("{}°{}", std::abs(rounded_deg), neither ? "" : rounded_deg > 0 ? positive : negative);
}

/// Where a line first meets a horizontal or vertical line across the drawing.
enum class Across { left_edge, upper_edge };

std::vector<PixelPoint> crossings(const GraticuleLine& line, Across across) {
    std::vector<PixelPoint> found;
    const bool left = across == Across::left_edge;
    for (const auto& piece : line.pieces) {
        for (std::size_t i = 1; i < piece.size(); ++i) {
            const auto a = piece[i - 1], b = piece[i];
            const double from = left ? a.x : a.y, to = left ? b.x : b.y;
            if ((from < inset_px) == (to < inset_px)) continue;
            const double share = (inset_px - from) / (to - from);
            found.push_back({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)});
        }
    }
    return found;
}

MapLabel label_at(PixelPoint at, std::string text, LabelPosition position, const MapStyle& style) {
    MapLabel label;
    label.wish.text = std::move(text);
    label.wish.style = style.graticule_label;
    label.wish.anchor = at;
    label.wish.positions = {position};
    return label;
}

}  // namespace

std::vector<MapLabel> graticule_labels(const Graticule& lines, const MapStyle& style) {
    std::vector<MapLabel> labels;
    for (const auto& line : lines.parallels) {
        for (const auto at : crossings(line, Across::left_edge)) {
            labels.push_back(label_at(at, degrees_text(line.at_deg, "N", "S"), LabelPosition::right, style));
        }
    }
    for (const auto& line : lines.meridians) {
        for (const auto at : crossings(line, Across::upper_edge)) {
            labels.push_back(label_at(at, degrees_text(line.at_deg, "E", "W"), LabelPosition::below, style));
        }
    }
    return labels;
}

}  // namespace dateline
