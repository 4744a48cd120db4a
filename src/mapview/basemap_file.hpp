/// How basemap.bin is laid out. Written by compiling/, read by Basemap; both on the same machine, so numbers
/// are in its own byte order.
#pragma once

#include "mapview/basemap.hpp"

#include <array>
#include <cstdint>

namespace dateline {

/// Raised whenever a structure below changes.
inline constexpr std::uint32_t basemap_version = 3;
inline constexpr std::array<char, 8> basemap_magic{'D', 'L', 'B', 'A', 'S', 'E', 'M', '\n'};

/// A run of equal elements: `offset` in bytes from the start of the file, a multiple of 8.
struct BasemapSection {
    std::uint64_t offset = 0;
    std::uint64_t count = 0;
};

struct BasemapHeader {
    std::array<char, 8> magic = basemap_magic;
    std::uint32_t version = basemap_version;
    std::uint32_t reserved = 0;
    std::uint64_t file_bytes = 0;
    BasemapSection cells;      ///< BasemapCellEntry, by scale, then layer, then cell
    BasemapSection vertices;   ///< CellVertex
    BasemapSection starts;     ///< std::uint32_t
    BasemapSection ranks;      ///< std::uint8_t, one for each start
    BasemapSection triangles;  ///< std::uint32_t
    BasemapSection labels;     ///< BasemapLabelEntry
    BasemapSection names;      ///< char, UTF-8
};

/// Positions count elements of the sections named in the header.
struct BasemapCellEntry {
    std::uint32_t first_vertex = 0;
    std::uint32_t vertices = 0;
    std::uint32_t outline_vertices = 0;
    std::uint32_t first_start = 0;
    std::uint32_t starts = 0;
    std::uint32_t first_triangle_corner = 0;
    std::uint32_t triangle_corners = 0;
};

struct BasemapLabelEntry {
    double lat_deg = 0;
    double lon_deg = 0;
    std::uint32_t first_char = 0;
    std::uint16_t chars = 0;
    std::uint8_t kind = 0;
    std::uint8_t rank = 0;
};

inline constexpr std::size_t basemap_cells = static_cast<std::size_t>(cell_columns) * cell_rows;

/// Where a cell's entry is in the table of cells.
[[nodiscard]] constexpr std::size_t cell_entry_position(BasemapScale scale, BasemapLayer layer,
                                                        CellNumber cell) {
    return (static_cast<std::size_t>(scale) * basemap_layers + static_cast<std::size_t>(layer)) *
               basemap_cells +
           static_cast<std::size_t>(cell);
}

}  // namespace dateline
