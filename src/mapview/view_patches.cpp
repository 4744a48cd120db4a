#include "mapview/view_patches.hpp"

#include "mapview/basemap.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double longest_side_px = 64;
constexpr double finest_parts = 32;  // of a cell, along each side

/// Into how many parts each side of a cell is cut.
int parts_for(const MapView& view) {
    constexpr double cell_m = 556'000;  // 5° of latitude
    const double side_px = cell_m / view.camera.meters_per_pixel;
    return static_cast<int>(std::clamp(std::ceil(side_px / longest_side_px), 1.0, finest_parts));
}

/// The corners of a cell's parts on a drawing, row by row from the south; NaN where the map shows nothing.
std::vector<PixelPoint> corners_of(CellNumber cell, int parts, const MapView& view) {
    const double west = view.projection.turned_longitude_deg(west_deg(cell)), south = south_deg(cell);
    std::vector<TurnedPoint> turned;
    for (int row = 0; row <= parts; ++row) {
        for (int column = 0; column <= parts; ++column)
            turned.push_back(
                {west + cell_deg * (1.0 * column / parts), south + cell_deg * (1.0 * row / parts)});
    }
    std::vector<PlanePoint> plane(turned.size());
    view.projection.forward(turned, plane);
    std::vector<PixelPoint> pixels;
    for (const auto point : plane) pixels.push_back(view.camera.to_pixel(point));
    return pixels;
}

void add_patches(CellNumber cell, int parts, const MapView& from, const MapView& to,
                 std::vector<ViewPatch>& patches) {
    constexpr double half_px = 0.5;
    const auto frame = PixelBox{0, 0, from.camera.size.width, from.camera.size.height}.grown(half_px);
    const auto sources = corners_of(cell, parts, from);
    const auto targets = corners_of(cell, parts, to);
    const auto corner = [&](int column, int row) {
        const auto i = static_cast<std::size_t>(row * (parts + 1) + column);
        return PatchCorner{sources[i], targets[i]};
    };
    for (int row = 0; row < parts; ++row) {
        for (int column = 0; column < parts; ++column) {
            const ViewPatch patch{corner(column, row + 1), corner(column + 1, row + 1), corner(column, row),
                                  corner(column + 1, row)};
            const bool on_both = std::all_of(patch.begin(), patch.end(), [&](const PatchCorner& one) {
                return frame.contains(one.from) && !std::isnan(one.to.x);
            });
            if (on_both) patches.push_back(patch);
        }
    }
}

}  // namespace

std::vector<ViewPatch> patches_between(const MapView& from, const MapView& to) {
    std::vector<ViewPatch> patches;
    const int parts = parts_for(to);
    if (parts > 1) {
        for (const auto cell : visible_cells(to)) add_patches(cell, parts, from, to, patches);
        return patches;
    }
    for (std::uint16_t number = 0; number < cell_columns * cell_rows; ++number) {
        add_patches(CellNumber{number}, parts, from, to, patches);  // looking which are seen takes longer
    }
    return patches;
}

}  // namespace dateline
