/// Positions and sizes on the drawing.
#pragma once

#include <algorithm>

namespace dateline {

/// A position in drawing pixels: right and down from the top left corner of the map.
struct PixelPoint {
    double x = 0;
    double y = 0;
    friend constexpr bool operator==(PixelPoint, PixelPoint) = default;
};

struct PixelSize {
    double width = 0;
    double height = 0;
    friend constexpr bool operator==(PixelSize, PixelSize) = default;
};

struct PixelBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] constexpr double width() const noexcept { return right - left; }
    [[nodiscard]] constexpr double height() const noexcept { return bottom - top; }
    [[nodiscard]] constexpr PixelPoint center() const noexcept {
        return {(left + right) / 2, (top + bottom) / 2};
    }
    [[nodiscard]] constexpr bool contains(PixelPoint p) const noexcept {
        return left <= p.x && p.x <= right && top <= p.y && p.y <= bottom;
    }
    [[nodiscard]] constexpr bool contains(PixelBox other) const noexcept {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }
    /// Boxes that only touch do not overlap.
    [[nodiscard]] constexpr bool overlaps(PixelBox other) const noexcept {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] constexpr PixelBox grown(double by_px) const noexcept {
        return {left - by_px, top - by_px, right + by_px, bottom + by_px};
    }
    friend constexpr bool operator==(PixelBox, PixelBox) = default;
};

/// The box of this size around a point.
[[nodiscard]] constexpr PixelBox box_around(PixelPoint center, PixelSize size) noexcept {
    return {center.x - size.width / 2, center.y - size.height / 2, center.x + size.width / 2,
            center.y + size.height / 2};
}

}  // namespace dateline
