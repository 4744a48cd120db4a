#include "window/layout.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double side_width_px = 350;
constexpr double status_height_px = 36;
constexpr double timeline_height_px = 78;
constexpr double card_width_px = 410;
constexpr double keys_width_px = 400;
constexpr double notice_width_px = 560;
constexpr double menu_width_px = 300;
constexpr double menu_height_px = 200;
constexpr double gap_px = 14;
constexpr double smallest_map_px = 120;

/// Beside the places it tells of while they keep half of the map; else below them.
PixelBox card_room(PixelBox inner, double width_px) {
    if (inner.width() >= 2 * width_px) return {inner.right - width_px, inner.top, inner.right, inner.bottom};
    return {inner.left, inner.center().y, inner.right, inner.bottom};
}

}  // namespace

CardSide card_side(const Layout& layout) noexcept {
    return layout.card.top > layout.map.top + layout.map.height() / 3 ? CardSide::bottom : CardSide::right;
}

Layout layout_of(PixelSize window, double text_size, TimelineRoom timeline) {
    const double width = std::max(window.width, 2 * smallest_map_px);
    const double height =
        std::max(window.height, smallest_map_px + text_size * (status_height_px + timeline_height_px));
    Layout layout;
    const double side = std::min(text_size * side_width_px, 0.4 * width);
    layout.side = {0, 0, side, height};
    const double status_top = height - text_size * status_height_px;
    const double timeline_px = timeline == TimelineRoom::yes ? text_size * timeline_height_px : 0;
    layout.map = {side, 0, width, status_top - timeline_px};
    layout.timeline = {side, layout.map.bottom, width, status_top};
    layout.status = {side, status_top, width, height};
    const PixelBox inner = layout.map.grown(-gap_px);
    layout.card = card_room(inner, text_size * card_width_px);
    const double middle = inner.center().x;
    layout.keys = {std::max(inner.left, middle - text_size * keys_width_px / 2), inner.top + gap_px,
                   std::min(inner.right, middle + text_size * keys_width_px / 2), inner.bottom};
    layout.notice = {std::max(inner.left, middle - text_size * notice_width_px / 2), inner.top,
                     std::min(inner.right, middle + text_size * notice_width_px / 2), inner.bottom};
    layout.menu = {text_size * menu_width_px, text_size * menu_height_px};
    return layout;
}

Margins margins_of(const Layout& layout, Card card) {
    const bool below = card == Card::open && card_side(layout) == CardSide::bottom;
    const bool beside = card == Card::open && !below;
    const double right_px = beside ? layout.map.right - layout.card.left : 0;
    const double bottom_px = below ? layout.map.bottom - layout.card.top : 0;
    const double across = 0.08 * (layout.map.width() - right_px);
    const double down = 0.1 * (layout.map.height() - bottom_px);
    return {across, down, across + right_px, down + bottom_px};
}

}  // namespace dateline
