#include "mapview/basemap.hpp"

#include "base/data_files.hpp"
#include "base/error.hpp"
#include "mapview/basemap_file.hpp"

#include <fmt/format.h>

#include <cstring>

namespace dateline {
namespace {

[[noreturn]] void damaged(const std::filesystem::path& path, std::string_view what) {
    throw GazetteerError(
        fmt::format("{}: {}; build the program again to make a new basemap.bin", path.string(), what));
}

const BasemapHeader& header_of(const MappedFile& file) {
    return *reinterpret_cast<const BasemapHeader*>(file.bytes().data());
}

/// The elements of a section. @pre the section was checked
template <class T>
std::span<const T> elements(const MappedFile& file, const BasemapSection& section) {
    return {reinterpret_cast<const T*>(file.bytes().data() + section.offset), section.count};
}

template <class T>
void check_section(const BasemapSection& section, std::size_t file_bytes, const std::filesystem::path& path) {
    const bool fits = section.offset % 8 == 0 && section.offset <= file_bytes &&
                      section.count <= (file_bytes - section.offset) / sizeof(T);
    if (!fits) damaged(path, "a table reaches beyond the end of the file (damaged)");
}

void check_header(const MappedFile& file, const std::filesystem::path& path) {
    const auto size = file.bytes().size();
    if (size < sizeof(BasemapHeader)) damaged(path, "too short for a basemap (truncated)");
    const auto& header = header_of(file);
    if (header.magic != basemap_magic) damaged(path, "not a Dateline basemap");
    if (header.version != basemap_version) {
        damaged(path,
                fmt::format("basemap version {}, this program reads {}", header.version, basemap_version));
    }
    if (header.file_bytes != size) {
        damaged(path, fmt::format("{} bytes where {} were written (truncated)", size, header.file_bytes));
    }
    check_section<BasemapCellEntry>(header.cells, size, path);
    check_section<CellVertex>(header.vertices, size, path);
    check_section<std::uint32_t>(header.starts, size, path);
    check_section<std::uint8_t>(header.ranks, size, path);
    check_section<std::uint32_t>(header.triangles, size, path);
    check_section<BasemapLabelEntry>(header.labels, size, path);
    check_section<char>(header.names, size, path);
    const auto cells = basemap_cells * basemap_scales * basemap_layers;
    if (header.cells.count != cells || header.ranks.count != header.starts.count) {
        damaged(path, "tables of unexpected size (damaged)");
    }
}

/// Part of a section, checked.
template <class T>
std::span<const T> part(std::span<const T> all, std::size_t first, std::size_t count,
                        const std::filesystem::path& path) {
    if (first > all.size() || count > all.size() - first) {
        damaged(path, "a cell points beyond its table (damaged)");
    }
    return all.subspan(first, count);
}

void check_shape(const CellShape& shape, const std::filesystem::path& path) {
    std::uint32_t previous = 0;
    for (const auto start : shape.starts) {
        if (start < previous || start > shape.outline_vertices) damaged(path, "rings out of order (damaged)");
        previous = start;
    }
    const bool good = shape.outline_vertices <= shape.vertices.size() && shape.triangles.size() % 3 == 0;
    if (!good) damaged(path, "a cell's counts do not fit together (damaged)");
    for (const auto corner : shape.triangles) {
        if (corner >= shape.vertices.size()) damaged(path, "a triangle without a corner (damaged)");
    }
}

}  // namespace

Basemap::Basemap(MappedFile file, std::filesystem::path path)
    : file_{std::move(file)}, path_{std::move(path)} {}

Basemap Basemap::open(const std::filesystem::path& file) {
    try {
        Basemap basemap{MappedFile{file}, file};
        check_header(basemap.file_, file);
        return basemap;
    } catch (const InputError& error) {
        throw GazetteerError(error.what());  // our own data file, not the person's input
    }
}

Basemap Basemap::open_default() {
    return open(find_data_file("basemap.bin"));
}

CellShape Basemap::shape(BasemapScale scale, BasemapLayer layer, CellNumber cell) const {
    const auto& header = header_of(file_);
    const auto entry =
        elements<BasemapCellEntry>(file_, header.cells)[cell_entry_position(scale, layer, cell)];
    CellShape shape;
    shape.vertices =
        part(elements<CellVertex>(file_, header.vertices), entry.first_vertex, entry.vertices, path_);
    shape.starts =
        part(elements<std::uint32_t>(file_, header.starts), entry.first_start, entry.starts, path_);
    shape.ranks = part(elements<std::uint8_t>(file_, header.ranks), entry.first_start, entry.starts, path_);
    shape.triangles = part(elements<std::uint32_t>(file_, header.triangles), entry.first_triangle_corner,
                           entry.triangle_corners, path_);
    shape.outline_vertices = entry.outline_vertices;
    check_shape(shape, path_);
    return shape;
}

std::size_t Basemap::label_count() const noexcept {
    return header_of(file_).labels.count;
}

BasemapLabel Basemap::label(std::size_t number) const {
    const auto& header = header_of(file_);
    const auto entry = elements<BasemapLabelEntry>(file_, header.labels)[number];
    const auto name = part(elements<char>(file_, header.names), entry.first_char, entry.chars, path_);
    try {
        return {{name.data(), name.size()},
                LatLon{Degrees{entry.lat_deg}, Degrees{entry.lon_deg}},
                static_cast<BasemapLabelKind>(std::min<std::uint8_t>(entry.kind, 4)),
                entry.rank};
    } catch (const InputError&) {
        damaged(path_, "a label off the globe (damaged)");
    }
}

BasemapScale scale_for(double meters_per_pixel) noexcept {
    if (meters_per_pixel > 9'000) return BasemapScale::world_110m;
    if (meters_per_pixel > 1'500) return BasemapScale::continent_50m;
    return BasemapScale::region_10m;
}

}  // namespace dateline
