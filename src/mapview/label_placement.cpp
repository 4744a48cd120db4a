#include "mapview/label_placement.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dateline {
namespace {

/// Free space between two labels.
constexpr double label_gap_px = 2;
/// Labels with an anchor so far outside the frame are thought of, and do not change others when they enter.
constexpr double beyond_px = 200;
/// How much farther off than wished a led label may stand.
constexpr std::array leads_px{16.0, 30.0, 46.0, 64.0};

/// Where the label's middle lies from its anchor, in half sizes.
struct Offset {
    int right = 0;
    int down = 0;
};

Offset offset_of(LabelPosition position) {
    switch (position) {
        case LabelPosition::center:
            return {0, 0};
        case LabelPosition::right:
            return {1, 0};
        case LabelPosition::left:
            return {-1, 0};
        case LabelPosition::above:
            return {0, -1};
        case LabelPosition::below:
            return {0, 1};
        case LabelPosition::above_right:
            return {1, -1};
        case LabelPosition::below_right:
            return {1, 1};
        case LabelPosition::above_left:
            return {-1, -1};
        case LabelPosition::below_left:
            return {-1, 1};
    }
    return {};
}

PixelBox box_at(PixelPoint anchor, LabelPosition position, PixelSize size, double gap_px) {
    const auto offset = offset_of(position);
    // Diagonal positions stand closer, but not so close that they touch the box around a round symbol.
    const double apart_px = gap_px * (offset.right != 0 && offset.down != 0 ? 0.87 : 1);
    return box_around({anchor.x + offset.right * (size.width / 2 + apart_px),
                       anchor.y + offset.down * (size.height / 2 + apart_px)},
                      size);
}

/// From a box to a round symbol's edge.
double clearance_px(PixelBox box, PixelPoint middle, double across_px) {
    const auto nearest = nearest_point(box, middle);
    return std::hypot(nearest.x - middle.x, nearest.y - middle.y) - across_px / 2;
}

PixelBox dot_of(const LabelWish& wish, PixelPoint anchor) {
    return box_around(anchor, {wish.dot_px, wish.dot_px});
}

}  // namespace

PixelPoint nearest_point(PixelBox box, PixelPoint place) noexcept {
    return {std::clamp(place.x, box.left, box.right), std::clamp(place.y, box.top, box.bottom)};
}

LabelPlacer::LabelPlacer(PixelBox frame, LabelEdges edges)
    : frame_{frame},
      around_{edges == LabelEdges::inward ? frame : frame.grown(beyond_px)},
      all_lean_{edges == LabelEdges::inward} {}

void LabelPlacer::avoid(const std::vector<PixelBox>& boxes) {
    for (const auto& box : boxes) obstacles_.add(box);
}

void LabelPlacer::avoid_symbols(const std::vector<PixelBox>& symbols) {
    avoid(symbols);
    for (const auto& box : symbols) symbols_.add(box);
}

void LabelPlacer::avoid_lines(const std::vector<PixelLine>& lines) {
    obstacles_.add_lines(lines);
}

bool LabelPlacer::is_free(PixelBox box, Lines lines) const {
    return !obstacles_.meets(box) && !labels_.meets(box.grown(label_gap_px)) &&
           (lines == Lines::ignore || !obstacles_.meets_lines(box));
}

/// Whether every other symbol is farther off than the wish's own, by a margin that the eye sees.
bool LabelPlacer::reads_as_own(const LabelWish& wish, PixelPoint anchor, PixelBox box) const {
    constexpr double times_farther = 1.5, farther_px = 4;
    if (wish.symbol_px == 0) return true;
    const double own_px = clearance_px(box, anchor, wish.symbol_px);
    const double least_px = times_farther * own_px + farther_px;
    return !symbols_.any(box.grown(least_px), [&](PixelBox symbol) {
        const auto middle = symbol.center();
        const bool is_own = std::hypot(middle.x - anchor.x, middle.y - anchor.y) < 1;
        return !is_own && clearance_px(box, middle, symbol.width()) < least_px;
    });
}

/// Where a label at this anchor may stand.
PixelBox LabelPlacer::room_for(const LabelWish& wish, PixelPoint anchor) const {
    return (wish.leans || all_lean_) && frame_.contains(anchor) ? frame_ : around_.grown(beyond_px);
}

std::optional<PlacedLabel> LabelPlacer::beside(const LabelWish& wish, PixelSize size, Lines lines) const {
    const auto try_at = [&](PixelPoint anchor) -> std::optional<PlacedLabel> {
        if (!around_.contains(anchor)) return std::nullopt;
        if (wish.dot_px > 0 && !is_free(dot_of(wish, anchor), Lines::ignore)) return std::nullopt;
        const auto room = room_for(wish, anchor);
        for (const auto position : wish.positions) {
            const auto box = box_at(anchor, position, size, wish.gap_px);
            if (room.contains(box) && is_free(box, lines) && reads_as_own(wish, anchor, box))
                return PlacedLabel{0, {}, box, anchor, false};
        }
        return std::nullopt;
    };
    if (const auto placed = try_at(wish.anchor)) return placed;
    for (const auto anchor : wish.other_anchors) {
        if (const auto placed = try_at(anchor)) return placed;
    }
    return std::nullopt;
}

/// Whether a line from the anchor's symbol to the box covers no label.
bool LabelPlacer::is_free_between(PixelPoint anchor, PixelBox box, double from_px) const {
    constexpr double step_px = 3;
    const auto end = nearest_point(box, anchor);
    const double length_px = std::hypot(end.x - anchor.x, end.y - anchor.y);
    for (double at_px = from_px; at_px < length_px; at_px += step_px) {
        const double share = at_px / length_px;
        const PixelPoint p{anchor.x + share * (end.x - anchor.x), anchor.y + share * (end.y - anchor.y)};
        if (!is_free(box_around(p, {step_px, step_px}), Lines::ignore)) return false;
    }
    return true;
}

std::optional<PlacedLabel> LabelPlacer::farther_off(const LabelWish& wish, PixelSize size,
                                                    Lines lines) const {
    if (!around_.contains(wish.anchor)) return std::nullopt;
    const auto room = room_for(wish, wish.anchor);
    for (const double lead_px : leads_px) {
        for (const auto position : wish.positions) {
            const auto box = box_at(wish.anchor, position, size, wish.gap_px + lead_px);
            if (room.contains(box) && is_free(box, lines) && is_free_between(wish.anchor, box, wish.gap_px)) {
                return PlacedLabel{0, {}, box, wish.anchor, true};
            }
        }
    }
    return std::nullopt;
}

std::optional<PlacedLabel> LabelPlacer::place_off_lines(const LabelWish& wish, PixelSize size) const {
    auto placed = beside(wish, size, wish.on_line ? Lines::ignore : Lines::avoid);
    if (!placed && wish.led && !wish.over_lines) placed = farther_off(wish, size, Lines::avoid);
    return placed;
}

std::optional<PlacedLabel> LabelPlacer::place_over_lines(const LabelWish& wish, PixelSize size) const {
    const bool must_be_said = wish.over_lines || !wish.shorter.empty();
    auto placed = must_be_said ? beside(wish, size, Lines::ignore) : std::nullopt;
    if (!placed && wish.led) placed = farther_off(wish, size, Lines::ignore);
    return placed;
}

/// In the fullest words that there is room for, and rather in fewer than on a line.
std::optional<PlacedLabel> LabelPlacer::place_in_words(const LabelWish& wish,
                                                       const TextMeasure& measure) const {
    std::vector<std::string> wordings{wish.text};
    wordings.insert(wordings.end(), wish.shorter.begin(), wish.shorter.end());
    for (const auto where : {&LabelPlacer::place_off_lines, &LabelPlacer::place_over_lines}) {
        for (const auto& text : wordings) {
            const auto size = measure.measure(text, wish.style);
            auto placed = (this->*where)(
                wish, {size.width + 2 * wish.padding.width, size.height + 2 * wish.padding.height});
            if (!placed) continue;
            placed->text = text;
            return placed;
        }
    }
    return std::nullopt;
}

std::vector<PlacedLabel> LabelPlacer::place(const std::vector<LabelWish>& wishes,
                                            const TextMeasure& measure) {
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return wishes[a].priority < wishes[b].priority; });
    std::vector<PlacedLabel> shown;
    for (const auto number : order) {
        const auto& wish = wishes[number];
        auto placed = place_in_words(wish, measure);
        if (!placed) continue;
        placed->wish = number;
        labels_.add(placed->box);
        if (placed->led) avoid_lines({{placed->anchor, nearest_point(placed->box, placed->anchor)}});
        if (wish.dot_px > 0) labels_.add(dot_of(wish, placed->anchor));
        if (frame_.contains(placed->box) && frame_.contains(placed->anchor)) shown.push_back(*placed);
    }
    return shown;
}

}  // namespace dateline
