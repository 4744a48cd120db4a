#include "mapview/world_edge.hpp"

#include "mapview/basemap.hpp"
#include "mapview/pixel_clipping.hpp"

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

/// Within it every cell of the basemap is shown whole: a cell's diagonal short of where the projection tears.
constexpr double circle_radius_m = azimuthal_edge_m - 1.42 * cell_deg * 111'195;

PixelLine circle_at(PixelPoint middle, double radius_px) {
    constexpr int corners = 360;
    PixelLine ring;
    for (int i = 0; i < corners; ++i) {
        const double turn_rad = 2 * std::numbers::pi * i / corners;
        ring.push_back(
            {middle.x + radius_px * std::cos(turn_rad), middle.y + radius_px * std::sin(turn_rad)});
    }
    return ring;
}

PixelLine corners_of(PixelBox box) {
    return {{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}};
}

}  // namespace

std::optional<FilledPath> world_disc(const MapView& view, PixelBox frame, Colour colour) {
    if (!has_edge(view.projection.kind())) return std::nullopt;
    constexpr int pieces = 180;
    const double south_deg = view.projection.south_edge_deg(), north_deg = view.projection.north_edge_deg();
    const auto between = [](double from, double to, int i) { return from + (to - from) * i / pieces; };
    std::vector<TurnedPoint> edge;
    for (int i = 0; i < pieces; ++i) edge.push_back({-180, between(south_deg, north_deg, i)});
    for (int i = 0; i < pieces; ++i) edge.push_back({between(-180, 180, i), north_deg});
    for (int i = 0; i < pieces; ++i) edge.push_back({180, between(north_deg, south_deg, i)});
    for (int i = 0; i < pieces; ++i) edge.push_back({between(180, -180, i), south_deg});
    std::vector<PlanePoint> plane(edge.size());
    view.projection.forward(edge, plane);
    PixelLine ring;
    for (const auto point : plane) ring.push_back(view.camera.to_pixel(point));
    return FilledPath{{clipped_ring(ring, frame)}, colour};
}

std::optional<FilledPath> beyond_the_circle(const MapView& view, PixelBox frame, Colour colour) {
    if (view.projection.kind() != ProjectionKind::azimuthal_equidistant) return std::nullopt;
    const auto middle = view.camera.to_pixel({0, 0});
    const double radius_px = circle_radius_m / view.camera.meters_per_pixel;
    for (const auto corner : corners_of(frame)) {
        if (std::hypot(corner.x - middle.x, corner.y - middle.y) > radius_px) {
            return FilledPath{{corners_of(frame), clipped_ring(circle_at(middle, radius_px), frame)}, colour};
        }
    }
    return std::nullopt;
}

}  // namespace dateline
