#include "mapview/pixel_clipping.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace dateline {
namespace {

PixelPoint between(PixelPoint a, PixelPoint b, double share) {
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

/// Shares of the way a-b at which it enters and leaves the box (Liang & Barsky 1984).
std::optional<std::pair<double, double>> passage(PixelPoint a, PixelPoint b, PixelBox box) {
    double enter = 0, leave = 1;
    const auto narrow = [&](double step, double room) {  // stays inside while share * step <= room
        if (step == 0) return room >= 0;
        const double share = room / step;
        if (step > 0) leave = std::min(leave, share);
        if (step < 0) enter = std::max(enter, share);
        return enter <= leave;
    };
    const bool meets = narrow(b.x - a.x, box.right - a.x) && narrow(a.x - b.x, a.x - box.left) &&
                       narrow(b.y - a.y, box.bottom - a.y) && narrow(a.y - b.y, a.y - box.top);
    if (!meets) return std::nullopt;
    return std::pair{enter, leave};
}

/// Keeps the side of the ring where `inside(p) >= 0` (Sutherland & Hodgman 1974).
template <class Inside>
PixelLine one_side(const PixelLine& ring, const Inside& inside) {
    PixelLine result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i == 0 ? ring.size() - 1 : i - 1];
        const auto b = ring[i];
        const double at_a = inside(a), at_b = inside(b);
        if ((at_a < 0) != (at_b < 0)) result.push_back(between(a, b, at_a / (at_a - at_b)));
        if (at_b >= 0) result.push_back(b);
    }
    return result;
}

}  // namespace

double length_px(const PixelLine& line) {
    double total_px = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        total_px += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    return total_px;
}

std::vector<PixelLine> clipped_line(const PixelLine& line, PixelBox box) {
    std::vector<PixelLine> pieces;
    bool open = false;  // the last piece goes on
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto a = line[i - 1], b = line[i];
        const auto inside = passage(a, b, box);
        if (!inside) {
            open = false;
            continue;
        }
        const auto [enter, leave] = *inside;
        if (!open || enter > 0) pieces.push_back({enter > 0 ? between(a, b, enter) : a});
        pieces.back().push_back(leave < 1 ? between(a, b, leave) : b);
        open = leave >= 1;
    }
    return pieces;
}

PixelLine clipped_ring(const PixelLine& ring, PixelBox box) {
    const bool all_inside =
        std::all_of(ring.begin(), ring.end(), [&](PixelPoint p) { return box.contains(p); });
    if (all_inside) return ring;
    auto result = one_side(ring, [&](PixelPoint p) { return p.x - box.left; });
    result = one_side(result, [&](PixelPoint p) { return box.right - p.x; });
    result = one_side(result, [&](PixelPoint p) { return p.y - box.top; });
    result = one_side(result, [&](PixelPoint p) { return box.bottom - p.y; });
    return result;
}

}  // namespace dateline
