#include "mapview/camera.hpp"

#include <algorithm>

namespace dateline {

PixelPoint Camera::to_pixel(PlanePoint point) const noexcept {
    return {size.width / 2 + (point.x_m - center.x_m) / meters_per_pixel,
            size.height / 2 - (point.y_m - center.y_m) / meters_per_pixel};
}

PlanePoint Camera::to_plane(PixelPoint pixel) const noexcept {
    return {center.x_m + (pixel.x - size.width / 2) * meters_per_pixel,
            center.y_m - (pixel.y - size.height / 2) * meters_per_pixel};
}

Camera Camera::dragged(double right_px, double down_px) const noexcept {
    auto moved = *this;
    moved.center.x_m -= right_px * meters_per_pixel;
    moved.center.y_m += down_px * meters_per_pixel;
    return moved;
}

Camera Camera::zoomed(double factor, PixelPoint cursor) const noexcept {
    auto closer = *this;
    closer.meters_per_pixel =
        std::clamp(meters_per_pixel / factor, closest_meters_per_pixel, farthest_meters_per_pixel);
    const auto under_cursor = to_plane(cursor);
    const auto would_be = closer.to_plane(cursor);
    closer.center.x_m += under_cursor.x_m - would_be.x_m;
    closer.center.y_m += under_cursor.y_m - would_be.y_m;
    return closer;
}

Camera Camera::resized(PixelSize new_size) const noexcept {
    auto other = *this;
    other.size = new_size;
    return other;
}

}  // namespace dateline
