#include "mapview/draw_scene.hpp"
#include "mapview/pixel_clipping.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Smaller, a thing is a speck that nobody looks up in a legend.
constexpr double least_seen_px = 3;

PixelBox frame_of(const MapView& view) {
    return {0, 0, view.camera.size.width, view.camera.size.height};
}

bool sees_ring(const Ring& ring, const MapView& view) {
    for (const auto& piece : view.ring_to_pixels(ring)) {
        const auto visible = clipped_ring(piece, frame_of(view));
        if (visible.empty()) continue;
        const auto [left, right] =
            std::minmax_element(visible.begin(), visible.end(), [](auto& a, auto& b) { return a.x < b.x; });
        const auto [top, bottom] =
            std::minmax_element(visible.begin(), visible.end(), [](auto& a, auto& b) { return a.y < b.y; });
        if (right->x - left->x > least_seen_px && bottom->y - top->y > least_seen_px) return true;
    }
    return false;
}

bool sees_area(const Area& area, const MapView& view) {
    return std::any_of(area.polygons.begin(), area.polygons.end(),
                       [&](const auto& polygon) { return sees_ring(polygon.outer, view); });
}

bool sees_line(const MapObject& object, const MapView& view) {
    double seen_px = 0;
    for (const auto& piece : view.to_pixels(object.line)) {
        for (const auto& visible : clipped_line(piece, frame_of(view))) seen_px += length_px(visible);
    }
    const auto end = view.to_pixel(object.point);
    if (end && frame_of(view).contains(*end)) seen_px -= stop_before_site_px(object.kind);
    return seen_px > least_seen_px;
}

}  // namespace

bool is_seen(const MapObject& object, const MapView& view) {
    if (object.kind == MapObjectKind::uncertainty_disc) {
        return disc_radius_px(object, view) >= smallest_disc_px && sees_ring(object.line, view);
    }
    if (object.area) return sees_area(*object.area, view);
    if (is_line(object.kind)) return sees_line(object, view);
    const auto at = view.to_pixel(object.point);
    return at && frame_of(view).contains(*at);
}

}  // namespace dateline
