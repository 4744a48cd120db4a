/// The globe in cells of half a degree, for finding what is near a point.
#pragma once

#include "geo/lat_lon.hpp"

#include <algorithm>
#include <cstdint>

namespace dateline {

inline constexpr int grid_cells_per_degree = 2;
inline constexpr int grid_rows = 180 * grid_cells_per_degree;
inline constexpr int grid_columns = 360 * grid_cells_per_degree;
inline constexpr int grid_cells = grid_rows * grid_columns;

/// Row 0 is at the south pole; the north pole belongs to the last row.
[[nodiscard]] inline int grid_row(double lat_deg) noexcept {
    return std::clamp(static_cast<int>((lat_deg + 90) * grid_cells_per_degree), 0, grid_rows - 1);
}

/// Column 0 starts at 180 degrees west; longitude 180 belongs to the last column.
[[nodiscard]] inline int grid_column(double lon_deg) noexcept {
    return std::clamp(static_cast<int>((lon_deg + 180) * grid_cells_per_degree), 0, grid_columns - 1);
}

[[nodiscard]] inline std::uint32_t grid_cell(LatLon point) noexcept {
    return static_cast<std::uint32_t>(grid_row(point.latitude().value()) * grid_columns +
                                      grid_column(point.longitude().value()));
}

}  // namespace dateline
