#include "mapview/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace dateline {
namespace {

/// Free space between two labels.
constexpr double label_gap_px = 2;

/// Boxes filed by the squares of a coarse grid that they touch.
class BoxIndex {
public:
    void add(PixelBox box) {
        const auto number = boxes_.size();
        boxes_.push_back(box);
        for_each_square(box, [&](long key) { squares_[key].push_back(number); });
    }

    [[nodiscard]] bool meets(PixelBox box) const {
        bool met = false;
        for_each_square(box, [&](long key) {
            const auto found = squares_.find(key);
            if (met || found == squares_.end()) return;
            met = std::any_of(found->second.begin(), found->second.end(),
                              [&](std::size_t number) { return boxes_[number].overlaps(box); });
        });
        return met;
    }

private:
    template <class Each>
    static void for_each_square(PixelBox box, const Each& each) {
        constexpr double square_px = 64;
        const auto first = [](double at) { return static_cast<long>(std::floor(at / square_px)); };
        for (long x = first(box.left); x <= first(box.right); ++x) {
            for (long y = first(box.top); y <= first(box.bottom); ++y) each(x * 1'000'003 + y);
        }
    }

    std::vector<PixelBox> boxes_;
    std::unordered_map<long, std::vector<std::size_t>> squares_;
};

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

PixelBox box_at(const LabelWish& wish, PixelPoint anchor, LabelPosition position, PixelSize size) {
    const auto offset = offset_of(position);
    // Diagonal positions stand closer: the gap is measured along the diagonal.
    const double gap_px = wish.gap_px * (offset.right != 0 && offset.down != 0 ? 0.7 : 1);
    return box_around({anchor.x + offset.right * (size.width / 2 + gap_px),
                       anchor.y + offset.down * (size.height / 2 + gap_px)},
                      size);
}

PixelBox moved_inside(PixelBox box, PixelBox frame) {
    const double right = std::max(0.0, frame.left - box.left) - std::max(0.0, box.right - frame.right);
    const double down = std::max(0.0, frame.top - box.top) - std::max(0.0, box.bottom - frame.bottom);
    return {box.left + right, box.top + down, box.right + right, box.bottom + down};
}

class Placement {
public:
    Placement(PixelBox frame, const std::vector<PixelBox>& obstacles) : frame_{frame} {
        for (const auto& obstacle : obstacles) obstacles_.add(obstacle);
    }

    std::optional<PixelBox> place(const LabelWish& wish, PixelSize size) {
        if (const auto box = place_freely(wish, wish.anchor, size)) return box;
        for (const auto anchor : wish.other_anchors) {
            if (const auto box = place_freely(wish, anchor, size)) return box;
        }
        if (!wish.always || !frame_.contains(wish.anchor)) return std::nullopt;
        for (const auto position : wish.positions) {  // over an obstacle, never over another label
            const auto box = moved_inside(box_at(wish, wish.anchor, position, size), frame_);
            if (frame_.contains(box) && is_free(box)) return taken(box);
        }
        return std::nullopt;
    }

private:
    std::optional<PixelBox> place_freely(const LabelWish& wish, PixelPoint anchor, PixelSize size) {
        if (!frame_.contains(anchor)) return std::nullopt;
        for (const auto position : wish.positions) {
            const auto box = box_at(wish, anchor, position, size);
            if (frame_.contains(box) && !obstacles_.meets(box) && is_free(box)) return taken(box);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_free(PixelBox box) const { return !labels_.meets(box.grown(label_gap_px)); }
    PixelBox taken(PixelBox box) {
        labels_.add(box);
        return box;
    }

    PixelBox frame_;
    BoxIndex obstacles_;
    BoxIndex labels_;
};

}  // namespace

std::vector<PlacedLabel> place_labels(const std::vector<LabelWish>& wishes, PixelBox frame,
                                      const std::vector<PixelBox>& obstacles, const TextMeasure& measure) {
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return wishes[a].priority < wishes[b].priority; });
    Placement placement{frame, obstacles};
    std::vector<PlacedLabel> placed;
    for (const auto number : order) {
        const auto& wish = wishes[number];
        auto size = measure.measure(wish.text, wish.style);
        size = {size.width + 2 * wish.padding.width, size.height + 2 * wish.padding.height};
        if (const auto box = placement.place(wish, size)) placed.push_back({number, *box});
    }
    return placed;
}

}  // namespace dateline
