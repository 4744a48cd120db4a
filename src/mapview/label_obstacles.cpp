#include "mapview/label_obstacles.hpp"

#include "mapview/pixel_clipping.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double square_px = 64;

PixelPoint between(PixelPoint a, PixelPoint b, double share) {
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

PixelBox box_of(PixelPoint a, PixelPoint b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

}  // namespace

template <class Each>
void LabelObstacles::for_each_square(PixelBox box, const Each& each) {
    const auto number = [](double at) { return static_cast<long>(std::floor(at / square_px)); };
    for (long x = number(box.left); x <= number(box.right); ++x) {
        for (long y = number(box.top); y <= number(box.bottom); ++y) each(x * 1'000'003 + y);
    }
}

template <class Holds>
bool LabelObstacles::any_square(PixelBox box, const Holds& holds) const {
    bool found = false;
    for_each_square(box, [&](long key) {
        if (found) return;
        const auto square = squares_.find(key);
        found = square != squares_.end() && holds(square->second);
    });
    return found;
}

void LabelObstacles::add(PixelBox box) {
    const auto number = boxes_.size();
    boxes_.push_back(box);
    for_each_square(box, [&](long key) { squares_[key].boxes.push_back(number); });
}

void LabelObstacles::add_piece(PixelPoint from, PixelPoint to) {
    const auto number = pieces_.size();
    pieces_.push_back({from, to});
    for_each_square(box_of(from, to), [&](long key) { squares_[key].pieces.push_back(number); });
}

void LabelObstacles::add_lines(const std::vector<PixelLine>& lines) {
    for (const auto& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const auto a = line[i - 1], b = line[i];
            const double count = std::ceil(std::max(1.0, std::hypot(b.x - a.x, b.y - a.y) / square_px));
            for (double n = 0; n < count; ++n)
                add_piece(between(a, b, n / count), between(a, b, (n + 1) / count));
        }
    }
}

bool LabelObstacles::any(PixelBox box, const std::function<bool(PixelBox)>& is_asked) const {
    return any_square(box, [&](const Square& square) {
        return std::any_of(square.boxes.begin(), square.boxes.end(), [&](std::size_t number) {
            return boxes_[number].overlaps(box) && is_asked(boxes_[number]);
        });
    });
}

bool LabelObstacles::meets(PixelBox box) const {
    return any(box, [](PixelBox) { return true; });
}

bool LabelObstacles::meets_lines(PixelBox box) const {
    return any_square(box, [&](const Square& square) {
        return std::any_of(square.pieces.begin(), square.pieces.end(), [&](std::size_t number) {
            const auto& piece = pieces_[number];
            return box_of(piece.from, piece.to).grown(0.01).overlaps(box) &&
                   !clipped_line({piece.from, piece.to}, box).empty();
        });
    });
}

}  // namespace dateline
