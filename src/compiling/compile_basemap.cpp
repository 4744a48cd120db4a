#include "compiling/compile_basemap.hpp"

#include "compiling/basemap_labels.hpp"
#include "compiling/basemap_tables.hpp"
#include "compiling/cell_cutter.hpp"
#include "compiling/map_shapes.hpp"

#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace dateline {
namespace {

using Cells = std::map<CellNumber, CellContent>;

CellSink into(Cells& cells) {
    return [&cells](CellNumber cell, const MapShape& piece) { cells[cell].add(piece, cell); };
}

void store(const Cells& cells, BasemapScale scale, BasemapLayer layer, Filled filled, BasemapTables& tables) {
    for (const auto& [cell, content] : cells) tables.set_cell(scale, layer, cell, content, filled);
}

void add_area_layer(const std::vector<MapShape>& areas, BasemapScale scale, BasemapLayer layer,
                    BasemapTables& tables) {
    const double step_deg = scale == BasemapScale::region_10m ? 0.5 : 1;
    Cells cells;
    for (const auto& area : areas) cut_area(area, step_deg, into(cells));
    store(cells, scale, layer, Filled::yes, tables);
}

void add_line_layer(const std::vector<MapShape>& lines, BasemapScale scale, BasemapLayer layer,
                    BasemapTables& tables) {
    Cells cells;
    for (const auto& line : lines) cut_line(line, into(cells));
    store(cells, scale, layer, Filled::no, tables);
}

/// Whether an edge only closes an area at the antimeridian or the pole, where no shore is.
bool is_artificial(MapPoint a, MapPoint b) {
    const bool at_antimeridian = std::abs(a.lon_deg) > 179.999 && std::abs(b.lon_deg) > 179.999;
    const bool at_pole = a.lat_deg < -89.9 || b.lat_deg < -89.9;
    return at_antimeridian || at_pole;
}

/// The outlines of areas as lines to be stroked.
std::vector<MapShape> shores_of(const std::vector<MapShape>& areas) {
    std::vector<MapShape> shores;
    for (const auto& area : areas) {
        MapShape shore{{}, area.rank};
        for (const auto& ring : area.parts) {
            MapLine line{ring.front()};
            for (std::size_t i = 1; i < ring.size(); ++i) {
                if (is_artificial(ring[i - 1], ring[i])) {
                    if (line.size() > 1) shore.parts.push_back(line);
                    line.clear();
                }
                line.push_back(ring[i]);
            }
            if (line.size() > 1) shore.parts.push_back(line);
        }
        shores.push_back(std::move(shore));
    }
    return shores;
}

void add_scale(const std::filesystem::path& file, BasemapScale scale, BasemapTables& tables) {
    const MapSource source{file};
    const auto land = source.layer("land");
    const auto lakes = source.layer("lakes");
    add_area_layer(land, scale, BasemapLayer::land, tables);
    add_area_layer(lakes, scale, BasemapLayer::lakes, tables);
    add_line_layer(shores_of(land), scale, BasemapLayer::coast, tables);
    add_line_layer(shores_of(lakes), scale, BasemapLayer::lake_shores, tables);
    const std::pair<const char*, BasemapLayer> line_layers[] = {
        {"country_borders", BasemapLayer::country_borders},
        {"disputed_borders", BasemapLayer::disputed_borders},
        {"admin1_borders", BasemapLayer::admin1_borders},
        {"rivers", BasemapLayer::rivers},
    };
    for (const auto& [name, layer] : line_layers) {
        add_line_layer(joined(source.layer(name)), scale, layer, tables);
    }
}

/// Large ones only at the middle scale, where others would be specks.
void add_urban_areas(const std::filesystem::path& file, BasemapTables& tables) {
    constexpr std::uint8_t last_rank_of_continent = 3;
    auto areas = MapSource{file}.layer("urban_areas");
    add_area_layer(areas, BasemapScale::region_10m, BasemapLayer::urban, tables);
    std::erase_if(areas, [](const MapShape& area) { return area.rank > last_rank_of_continent; });
    add_area_layer(areas, BasemapScale::continent_50m, BasemapLayer::urban, tables);
}

}  // namespace

void compile_basemap(const std::filesystem::path& assets, const std::filesystem::path& output) {
    BasemapTables tables;
    add_scale(assets / "basemap-110m.topojson.gz", BasemapScale::world_110m, tables);
    add_scale(assets / "basemap-50m.topojson.gz", BasemapScale::continent_50m, tables);
    add_scale(assets / "basemap-10m.topojson.gz", BasemapScale::region_10m, tables);
    add_urban_areas(assets / "urban_areas.topojson.gz", tables);
    add_labels(assets, tables);
    tables.write(output);
}

}  // namespace dateline
