#include "window/legend_drawing.hpp"

#include "window/readable_text.hpp"
#include "window/ui_theme.hpp"

namespace dateline {
namespace {

constexpr double usual_line_px = 23;
constexpr double usual_margin_px = 16;
constexpr double usual_gap_px = 12;
constexpr double sample_width_px = 26;

/// Moves a sample, which is drawn around the origin, to its place.
class Mover {
public:
    explicit Mover(PixelPoint by) : by_{by} {}

    Primitive operator()(Symbol symbol) const {
        symbol.at = moved(symbol.at);
        return symbol;
    }
    Primitive operator()(StrokedPath path) const {
        for (auto& line : path.lines) {
            for (auto& point : line) point = moved(point);
        }
        return path;
    }
    Primitive operator()(RoundedBox box) const {
        box.box = {box.box.left + by_.x, box.box.top + by_.y, box.box.right + by_.x, box.box.bottom + by_.y};
        return box;
    }

private:
    [[nodiscard]] PixelPoint moved(PixelPoint p) const { return {p.x + by_.x, p.y + by_.y}; }
    PixelPoint by_;
};

/// The longest beginning of the text that fits, with "…" when it is not all of it.
std::string fitting(const std::string& text, const TextStyle& style, double width_px,
                    const TextMeasure& measure) {
    std::string kept = readable(text);
    for (std::size_t length = kept.size(); length > 0 && measure.measure(kept, style).width > width_px;) {
        kept = readable(text, --length);
    }
    return kept;
}

}  // namespace

LegendDrawing legend_drawing(const std::vector<LegendEntry>& entries, const MapStyle& style, Colour paper,
                             LegendRoom room, const TextMeasure& measure) {
    const double margin_px = room.text_size * usual_margin_px;
    const double line_px = room.text_size * usual_line_px;
    const double text_left_px = margin_px + sample_width_px + room.text_size * usual_gap_px;
    LegendDrawing legend{{paper, {}}, 0};
    const PixelLine edge{{margin_px, 0.5}, {room.width_px - margin_px, 0.5}};
    legend.drawing.primitives.push_back(StrokedPath{{edge}, {ui_palette().line, 1, {}, {}, 0}});
    double middle_px = margin_px + line_px / 4;
    for (const LegendEntry& entry : entries) {
        const auto text =
            fitting(entry.text, style.legend, room.width_px - text_left_px - margin_px, measure);
        const PixelSize size = measure.measure(text, style.legend);
        PixelBox box = box_around({0, middle_px}, size);
        box.left = text_left_px;
        box.right = text_left_px + size.width;
        const PixelPoint sample_at{margin_px + sample_width_px / 2, middle_px};
        legend.drawing.primitives.push_back(std::visit(Mover{sample_at}, entry.sample));
        legend.drawing.primitives.push_back(TextLabel{text, style.legend, box});
        middle_px += line_px;
    }
    if (!entries.empty()) legend.height_px = middle_px - line_px + margin_px;
    return legend;
}

}  // namespace dateline
