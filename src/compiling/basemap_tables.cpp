#include "compiling/basemap_tables.hpp"

#include "base/whole_file.hpp"
#include "compiling/tessellate.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace dateline {
namespace {

/// Steps from one edge of a cell to the other.
constexpr double cell_steps = 65535;

std::uint16_t step_of(double deg, double edge_deg) {
    return static_cast<std::uint16_t>(
        std::lround(std::clamp((deg - edge_deg) / cell_deg, 0.0, 1.0) * cell_steps));
}

/// Appends a table's bytes to the file and says where they are.
template <class T>
BasemapSection append(std::string& file, const std::vector<T>& table) {
    file.resize((file.size() + 7) / 8 * 8, '\0');
    const BasemapSection section{file.size(), table.size()};
    file.append(reinterpret_cast<const char*>(table.data()), table.size() * sizeof(T));
    return section;
}

}  // namespace

void CellContent::add(const MapShape& shape, CellNumber cell) {
    for (const auto& part : shape.parts) {
        starts.push_back(static_cast<std::uint32_t>(vertices.size()));
        ranks.push_back(shape.rank);
        for (const auto point : part) {
            const CellVertex vertex{step_of(point.lon_deg, west_deg(cell)),
                                    step_of(point.lat_deg, south_deg(cell))};
            const bool repeated = vertices.size() > starts.back() && vertices.back().east == vertex.east &&
                                  vertices.back().north == vertex.north;
            if (!repeated) vertices.push_back(vertex);
        }
    }
}

BasemapTables::BasemapTables() : cells_(basemap_cells * basemap_scales * basemap_layers) {}

void BasemapTables::set_cell(BasemapScale scale, BasemapLayer layer, CellNumber cell,
                             const CellContent& content, Filled filled) {
    const auto triangles = filled == Filled::yes ? tessellate(content.vertices, content.starts)
                                                 : CellTriangles{content.vertices, {}};
    auto& entry = cells_[cell_entry_position(scale, layer, cell)];
    const auto size_of = [](const auto& table) { return static_cast<std::uint32_t>(table.size()); };
    entry = {size_of(vertices_),        size_of(triangles.vertices), size_of(content.vertices),
             size_of(starts_),          size_of(content.starts),     size_of(triangles_),
             size_of(triangles.corners)};
    vertices_.insert(vertices_.end(), triangles.vertices.begin(), triangles.vertices.end());
    starts_.insert(starts_.end(), content.starts.begin(), content.starts.end());
    ranks_.insert(ranks_.end(), content.ranks.begin(), content.ranks.end());
    triangles_.insert(triangles_.end(), triangles.corners.begin(), triangles.corners.end());
}

void BasemapTables::add_label(std::string_view name, MapPoint point, BasemapLabelKind kind,
                              std::uint8_t rank) {
    BasemapLabelEntry entry;
    entry.lat_deg = point.lat_deg;
    entry.lon_deg = point.lon_deg;
    entry.first_char = static_cast<std::uint32_t>(names_.size());
    entry.chars = static_cast<std::uint16_t>(name.size());
    entry.kind = static_cast<std::uint8_t>(kind);
    entry.rank = rank;
    labels_.push_back(entry);
    names_.insert(names_.end(), name.begin(), name.end());
}

void BasemapTables::write(const std::filesystem::path& output) const {
    auto labels = labels_;
    std::stable_sort(labels.begin(), labels.end(),
                     [](const auto& a, const auto& b) { return a.rank < b.rank; });
    std::string file(sizeof(BasemapHeader), '\0');
    BasemapHeader header;
    header.cells = append(file, cells_);
    header.vertices = append(file, vertices_);
    header.starts = append(file, starts_);
    header.ranks = append(file, ranks_);
    header.triangles = append(file, triangles_);
    header.labels = append(file, labels);
    header.names = append(file, names_);
    header.file_bytes = file.size();
    file.replace(0, sizeof header, reinterpret_cast<const char*>(&header), sizeof header);
    write_whole_file(output, file);
}

}  // namespace dateline
