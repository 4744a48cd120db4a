#include "window/layout.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double side_width_px = 350;
constexpr double status_height_px = 36;
constexpr double timeline_height_px = 96;
constexpr double card_width_px = 410;
constexpr double keys_width_px = 760;
constexpr double prompt_width_px = 400;
constexpr double notice_width_px = 560;
constexpr double menu_width_px = 300;
constexpr double menu_height_px = 200;
constexpr double gap_px = 14;
constexpr double smallest_map_px = 120;

constexpr double compact_buttons_px = 580;
constexpr double button_row_px = 48;
constexpr double button_rows_px = 116;

/// Beside the places it tells of while they keep half of the map; else below them.
PixelBox card_room(PixelBox inner, double width_px) {
    if (inner.width() >= 2 * width_px) return {inner.right - width_px, inner.top, inner.right, inner.bottom};
    return {inner.left, inner.center().y, inner.right, inner.bottom};
}

}  // namespace

CardSide card_side(const Layout& layout) noexcept {
    return layout.card.top > layout.map.top + layout.map.height() / 3 ? CardSide::bottom : CardSide::right;
}

PixelBox free_of_card(const Layout& layout, Card card) noexcept {
    PixelBox free = layout.map;
    if (card == Card::closed) return free;
    if (card_side(layout) == CardSide::right) free.right = layout.card.left;
    if (card_side(layout) == CardSide::bottom) free.bottom = layout.card.top;
    return free;
}

bool buttons_in_rows(PixelBox map, double text_size) noexcept {
    return map.width() < text_size * compact_buttons_px;
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
    const auto in_the_middle = [&](double width_px, double top) {
        const double half = std::min(inner.width(), text_size * width_px) / 2;
        return PixelBox{middle - half, top, middle + half, inner.bottom};
    };
    layout.keys = in_the_middle(keys_width_px, inner.top + gap_px);
    layout.prompt = in_the_middle(prompt_width_px, inner.top + gap_px);
    layout.notice = in_the_middle(notice_width_px, inner.top);
    const double buttons_px = buttons_in_rows(layout.map, text_size) ? button_rows_px : button_row_px;
    layout.notice.bottom -= text_size * buttons_px;
    layout.menu = {text_size * menu_width_px, text_size * menu_height_px};
    return layout;
}

Margins margins_of(const Layout& layout, Card card) {
    const PixelBox free = free_of_card(layout, card);
    const double across = 0.08 * free.width();
    const double down = 0.1 * free.height();
    return {across, down, across + layout.map.right - free.right, down + layout.map.bottom - free.bottom};
}

}  // namespace dateline
