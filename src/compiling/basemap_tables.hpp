/// The tables of basemap.bin while they grow.
#pragma once

#include "compiling/map_shapes.hpp"
#include "mapview/basemap_file.hpp"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace dateline {

/// What one layer has in one cell, in the cell's own coordinates.
struct CellContent {
    std::vector<CellVertex> vertices;
    std::vector<std::uint32_t> starts;
    std::vector<std::uint8_t> ranks;

    /// Adds the parts of a shape, leaving out vertices that fall together on the grid of 65535 steps.
    void add(const MapShape& shape, CellNumber cell);
};

enum class Filled { no, yes };

class BasemapTables {
public:
    BasemapTables();

    /// @pre called once for each combination
    void set_cell(BasemapScale scale, BasemapLayer layer, CellNumber cell, const CellContent& content,
                  Filled filled);
    void add_label(std::string_view name, MapPoint point, BasemapLabelKind kind, std::uint8_t rank);

    /// @throws ExportError
    void write(const std::filesystem::path& output) const;

private:
    std::vector<BasemapCellEntry> cells_;
    std::vector<CellVertex> vertices_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint8_t> ranks_;
    std::vector<std::uint32_t> triangles_;
    std::vector<BasemapLabelEntry> labels_;
    std::vector<char> names_;
};

}  // namespace dateline
