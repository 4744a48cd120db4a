#include "window/layout.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double side_width_px = 350;
constexpr double status_height_px = 36;
constexpr double card_width_px = 410;
constexpr double keys_width_px = 400;
constexpr double gap_px = 14;
constexpr double smallest_map_px = 120;

}  // namespace

Layout layout_of(PixelSize window) {
    const double width = std::max(window.width, 2 * smallest_map_px);
    const double height = std::max(window.height, smallest_map_px + status_height_px);
    Layout layout;
    const double side = std::min(side_width_px, 0.4 * width);
    layout.side = {0, 0, side, height};
    layout.map = {side, 0, width, height - status_height_px};
    layout.status = {side, layout.map.bottom, width, height};
    const PixelBox inner = layout.map.grown(-gap_px);
    layout.card = {std::max(inner.left, inner.right - card_width_px), inner.top, inner.right, inner.bottom};
    const double middle = inner.center().x;
    layout.keys = {std::max(inner.left, middle - keys_width_px / 2), inner.top + gap_px,
                   std::min(inner.right, middle + keys_width_px / 2), inner.bottom};
    return layout;
}

Margins margins_of(const Layout& layout, Card card) {
    const double across = 0.08 * layout.map.width();
    const double down = 0.1 * layout.map.height();
    Margins margins{across, down, across, down};
    if (card == Card::open && layout.map.width() > 2 * card_width_px) margins.right += card_width_px;
    return margins;
}

}  // namespace dateline
