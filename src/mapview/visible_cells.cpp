#include "mapview/visible_cells.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

/// Corners, middles of edges and the middle of a cell.
std::array<TurnedPoint, 9> sample_points(const MapProjection& projection, CellNumber cell) {
    const double west = projection.turned_longitude_deg(west_deg(cell));
    std::array<TurnedPoint, 9> points;
    for (std::size_t i = 0; i < 9; ++i) {
        points[i] = {west + cell_deg / 2.0 * static_cast<double>(i % 3),
                     south_deg(cell) + cell_deg / 2.0 * static_cast<double>(i / 3)};
    }
    return points;
}

/// A box around what a cell covers on the drawing; nothing where the projection does not show it whole.
std::optional<PixelBox> drawn_box(const MapView& view, CellNumber cell) {
    std::array<PlanePoint, 9> plane;
    view.projection.forward(sample_points(view.projection, cell), plane);
    PixelBox box{1e300, 1e300, -1e300, -1e300};
    for (const auto point : plane) {
        if (std::isnan(point.x_m)) return std::nullopt;
        const auto pixel = view.camera.to_pixel(point);
        box = {std::min(box.left, pixel.x), std::min(box.top, pixel.y), std::max(box.right, pixel.x),
               std::max(box.bottom, pixel.y)};
    }
    // Edges bend out of the box of their three points by at most a twentieth of a 5° cell, also at the pole.
    return box.grown(0.05 * std::max(box.width(), box.height()));
}

}  // namespace

std::vector<CellNumber> visible_cells(const MapView& view,
                                      const std::function<bool(CellNumber)>& is_wanted) {
    const PixelBox frame{0, 0, view.camera.size.width, view.camera.size.height};
    std::vector<CellNumber> cells;
    for (std::uint16_t number = 0; number < cell_columns * cell_rows; ++number) {
        const CellNumber cell{number};
        if (!is_wanted(cell)) continue;
        const auto box = drawn_box(view, cell);
        if (box && box->overlaps(frame)) cells.push_back(cell);
    }
    return cells;
}

std::vector<CellNumber> visible_cells(const MapView& view) {
    return visible_cells(view, [](CellNumber) { return true; });
}

}  // namespace dateline
