/// The world behind the events: land, borders, water and names, from one memory-mapped file.
#pragma once

#include "base/mapped_file.hpp"
#include "geo/lat_lon.hpp"
#include "mapview/map_view.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Natural Earth's three scales: for the world, for a continent, for a region.
enum class BasemapScale : std::uint8_t { world_110m, continent_50m, region_10m };
inline constexpr int basemap_scales = 3;

enum class BasemapLayer : std::uint8_t {
    land,   ///< to be filled
    lakes,  ///< to be filled
    urban,  ///< to be filled; not at the world's scale
    coast,  ///< lines from here on
    lake_shores,
    country_borders,
    disputed_borders,
    admin1_borders,
    rivers,
};
inline constexpr int basemap_layers = 9;

/// Cells of 5°, counted eastward from 180° W, then northward from the South Pole.
inline constexpr int cell_deg = 5;
inline constexpr int cell_columns = 360 / cell_deg;
inline constexpr int cell_rows = 180 / cell_deg;
enum class CellNumber : std::uint16_t {};

/// A corner inside a cell: 0 is the cell's west or south edge, 65535 its east or north edge (8.5 m apart at
/// the equator).
struct CellVertex {
    std::uint16_t east = 0;
    std::uint16_t north = 0;
};

/// What one layer has in one cell. Views into the mapped file.
struct CellShape {
    std::span<const CellVertex> vertices;
    std::span<const std::uint32_t> starts;     ///< first vertex of each ring or line
    std::span<const std::uint8_t> ranks;       ///< of each ring or line: 0 is shown first, see shows_rank
    std::span<const std::uint32_t> triangles;  ///< corners, three a triangle; empty for layers of lines
    std::uint32_t outline_vertices = 0;        ///< vertices beyond these serve triangles only
};

enum class BasemapLabelKind : std::uint8_t {
    country,
    capital,
    town,
    sea,
    country_part,  ///< another point of a country, for its name where the first is out of view
};

struct BasemapLabel {
    std::string_view name;
    LatLon point;
    BasemapLabelKind kind = BasemapLabelKind::town;
    std::uint8_t rank = 0;  ///< 0 is most important
};

/// A compiled basemap. Opening maps the file and checks its tables; pages are read when drawn.
class Basemap {
public:
    /// @throws GazetteerError  for a missing, truncated, damaged or older file, naming the remedy.
    [[nodiscard]] static Basemap open(const std::filesystem::path& file);
    /// The file that find_data_file("basemap.bin") finds.
    [[nodiscard]] static Basemap open_default();

    [[nodiscard]] CellShape shape(BasemapScale scale, BasemapLayer layer, CellNumber cell) const;
    [[nodiscard]] std::size_t label_count() const noexcept;
    /// @pre number < label_count(). Most important first.
    [[nodiscard]] BasemapLabel label(std::size_t number) const;

private:
    Basemap(MappedFile file, std::filesystem::path path);

    MappedFile file_;
    std::filesystem::path path_;
};

[[nodiscard]] constexpr double west_deg(CellNumber cell) noexcept {
    return static_cast<int>(cell) % cell_columns * cell_deg - 180.0;
}
[[nodiscard]] constexpr double south_deg(CellNumber cell) noexcept {
    return static_cast<int>(cell) / cell_columns * cell_deg - 90.0;
}

/// The scale whose lines are about as fine as a pixel.
[[nodiscard]] BasemapScale scale_for(double meters_per_pixel) noexcept;

/// Cells of which some may be seen. Every cell for a view of the world.
[[nodiscard]] std::vector<CellNumber> visible_cells(const MapView& view);

}  // namespace dateline
