#include "mapview/map_view.hpp"

#include "geodesy/geodesic_line.hpp"
#include "mapview/pixel_clipping.hpp"
#include "mapview/turned_lines.hpp"

#include <cmath>

namespace dateline {
namespace {

/// Beyond the drawing, lines and rings are cut off this far from its edge, so that no cut is seen.
constexpr double overhang_px = 64;
/// Points closer together than this look the same.
constexpr double finest_px = 0.25;

PixelBox drawn_box(const Camera& camera) {
    return PixelBox{0, 0, camera.size.width, camera.size.height}.grown(overhang_px);
}

/// Projected, without points too close to the one before; parted where the projection shows nothing.
std::vector<PixelLine> projected(const MapView& view, const TurnedLine& line) {
    std::vector<PlanePoint> plane(line.size());
    view.projection.forward(line, plane);
    std::vector<PixelLine> pieces(1);
    for (std::size_t i = 0; i < plane.size(); ++i) {
        if (std::isnan(plane[i].x_m)) {
            if (!pieces.back().empty()) pieces.emplace_back();
            continue;
        }
        const auto pixel = view.camera.to_pixel(plane[i]);
        auto& piece = pieces.back();
        const bool last = i + 1 == plane.size();
        const bool distinct =
            piece.empty() || last ||
            std::abs(pixel.x - piece.back().x) + std::abs(pixel.y - piece.back().y) > finest_px;
        if (distinct) piece.push_back(pixel);
    }
    return pieces;
}

}  // namespace

std::optional<PixelPoint> MapView::to_pixel(LatLon point) const {
    const auto plane = projection.forward(point);
    if (!plane) return std::nullopt;
    return camera.to_pixel(*plane);
}

std::optional<LatLon> MapView::to_lat_lon(PixelPoint pixel) const {
    return projection.inverse(camera.to_plane(pixel));
}

std::vector<PixelLine> MapView::to_pixels(std::span<const LatLon> line) const {
    std::vector<PixelLine> result;
    for (const auto& turned : turned_line(projection, line)) {
        for (const auto& piece : projected(*this, turned)) {
            for (auto& visible : clipped_line(piece, drawn_box(camera))) result.push_back(std::move(visible));
        }
    }
    return result;
}

std::vector<PixelLine> MapView::ring_to_pixels(std::span<const LatLon> ring) const {
    std::vector<PixelLine> result;
    for (const auto& turned : turned_ring(projection, ring)) {
        PixelLine whole;  // an azimuthal map shows nothing near the antipode: the ring is closed around it
        for (const auto& piece : projected(*this, turned))
            whole.insert(whole.end(), piece.begin(), piece.end());
        auto visible = clipped_ring(whole, drawn_box(camera));
        if (visible.size() > 2) result.push_back(std::move(visible));
    }
    return result;
}

std::optional<double> MapView::ground_meters_per_pixel(PixelPoint pixel) const {
    constexpr double reach_px = 10;
    const auto west = to_lat_lon({pixel.x - reach_px, pixel.y});
    const auto east = to_lat_lon({pixel.x + reach_px, pixel.y});
    if (!west || !east) return std::nullopt;
    return shortest_line(*west, *east).length.value() / (2 * reach_px);
}

MapView MapView::dragged(double right_px, double down_px) const {
    return {projection, camera.dragged(right_px, down_px)};
}

MapView MapView::zoomed(double factor, PixelPoint cursor) const {
    return {projection, camera.zoomed(factor, cursor)};
}

MapView MapView::resized(PixelSize size) const {
    return {projection, camera.resized(size)};
}

}  // namespace dateline
