#include "mapview/plane_fit.hpp"

#include <vector>

namespace dateline {

Camera fitting_camera(const PlaneBox& box, PixelSize size, Margins margins, double closest_m_per_px,
                      double farthest_m_per_px) {
    const double room_x = std::max(1.0, size.width - margins.left - margins.right);
    const double room_y = std::max(1.0, size.height - margins.top - margins.bottom);
    Camera camera;
    camera.size = size;
    camera.meters_per_pixel =
        std::clamp(std::max((box.high.x_m - box.low.x_m) / room_x, (box.high.y_m - box.low.y_m) / room_y),
                   closest_m_per_px, farthest_m_per_px);
    camera.center = {
        (box.low.x_m + box.high.x_m) / 2 + (margins.right - margins.left) / 2 * camera.meters_per_pixel,
        (box.low.y_m + box.high.y_m) / 2 + (margins.top - margins.bottom) / 2 * camera.meters_per_pixel};
    return camera;
}

PlaneBox whole_plane(const MapProjection& projection) {
    PlaneBox box;
    if (projection.kind() == ProjectionKind::azimuthal_equidistant) {
        box.add({-azimuthal_edge_m, -azimuthal_edge_m});
        box.add({azimuthal_edge_m, azimuthal_edge_m});
        return box;
    }
    constexpr int pieces = 72;
    const double south_deg = projection.south_edge_deg(), north_deg = projection.north_edge_deg();
    std::vector<TurnedPoint> outline;
    for (int i = 0; i <= pieces; ++i) {
        const double lon_deg = -180 + 360.0 * i / pieces;
        const double lat_deg = south_deg + (north_deg - south_deg) * i / pieces;
        outline.insert(outline.end(),
                       {{lon_deg, south_deg}, {lon_deg, north_deg}, {-180, lat_deg}, {180, lat_deg}});
    }
    std::vector<PlanePoint> plane(outline.size());
    projection.forward(outline, plane);
    for (const auto point : plane) box.add(point);
    return box;
}

}  // namespace dateline
