#include "webpage/page_basemap.hpp"

#include "mapview/map_labels.hpp"
#include "webpage/line_code.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <set>
#include <string>

namespace dateline {
namespace {

/// About 150 kB of the page.
constexpr std::size_t most_corners = 40'000;
constexpr std::size_t most_names = 900;
constexpr int all_ranks = 255;

struct PageScale {
    BasemapScale scale;
    int per_degree;  ///< steps of the grid: about the accuracy of the scale
};
constexpr PageScale world{BasemapScale::world_110m, 50};
constexpr std::array finer{PageScale{BasemapScale::region_10m, 500},
                           PageScale{BasemapScale::continent_50m, 100}};

struct PageLayer {
    BasemapLayer layer;
    const char* key;
    int last_rank;
};
/// Coasts and shores are the edges of land and lakes, so they need no lines of their own.
constexpr std::array layers{PageLayer{BasemapLayer::land, "land", all_ranks},
                            PageLayer{BasemapLayer::lakes, "lakes", 7},
                            PageLayer{BasemapLayer::country_borders, "borders", all_ranks},
                            PageLayer{BasemapLayer::disputed_borders, "disputed", all_ranks},
                            PageLayer{BasemapLayer::admin1_borders, "regions", all_ranks},
                            PageLayer{BasemapLayer::rivers, "rivers", 6}};

/// First-level borders and rivers would clutter the world.
bool suits(const PageLayer& layer, const PageScale& scale) {
    const bool fine_only = layer.layer == BasemapLayer::admin1_borders || layer.layer == BasemapLayer::rivers;
    return !fine_only || scale.scale != world.scale;
}

using Cells = std::set<CellNumber>;

CellNumber cell_of(int column, int row) {
    const int east = ((column % cell_columns) + cell_columns) % cell_columns;
    return CellNumber{static_cast<std::uint16_t>(std::clamp(row, 0, cell_rows - 1) * cell_columns + east)};
}

/// The cells of the box around the points and of as much again on every side, at least one.
Cells cells_near(std::span<const LatLon> near, Degrees middle) {
    if (near.empty()) return {};
    double west = 1e9, south = 1e9, east = -1e9, north = -1e9;
    for (const LatLon& point : near) {
        const double lon = middle.value() + std::remainder(point.longitude().value() - middle.value(), 360.0);
        west = std::min(west, lon);
        east = std::max(east, lon);
        south = std::min(south, point.latitude().value());
        north = std::max(north, point.latitude().value());
    }
    const double margin = std::max({static_cast<double>(cell_deg), (east - west) / 2, (north - south) / 2});
    const auto number = [](double deg) { return static_cast<int>(std::floor(deg / cell_deg)); };
    Cells cells;
    for (int column = number(west - margin + 180); column <= number(east + margin + 180); ++column) {
        for (int row = number(south - margin + 90); row <= number(north + margin + 90); ++row)
            cells.insert(cell_of(column, row));
    }
    return cells;
}

std::size_t corners_in(const Basemap& basemap, BasemapScale scale, const Cells& cells) {
    std::size_t corners = 0;
    for (const CellNumber cell : cells) {
        for (const PageLayer& layer : layers)
            corners += basemap.shape(scale, layer.layer, cell).outline_vertices;
    }
    return corners;
}

/// Nothing where even the coarser of the finer scales would be too much.
const PageScale* finest_for(const Basemap& basemap, const Cells& cells) {
    if (cells.empty()) return nullptr;
    const auto* const found = std::ranges::find_if(finer, [&](const PageScale& scale) {
        return corners_in(basemap, scale.scale, cells) <= most_corners;
    });
    return found == finer.end() ? nullptr : found;
}

/// Steps from the cell's corner, so that the corners of neighbours fall together.
GridPoint on_grid(CellVertex vertex, CellNumber cell, int per_degree, int turn_deg) {
    constexpr double full = 65535.0;
    const double steps = cell_deg * per_degree;
    return {
        (static_cast<std::int64_t>(west_deg(cell)) + turn_deg) * per_degree +
            std::llround(vertex.east / full * steps),
        static_cast<std::int64_t>(south_deg(cell)) * per_degree + std::llround(vertex.north / full * steps)};
}

void append_cell(std::string& lines, const CellShape& shape, CellNumber cell, const PageLayer& layer,
                 int per_degree, Degrees middle) {
    const bool filled = layer.layer == BasemapLayer::land || layer.layer == BasemapLayer::lakes;
    const double center_deg = west_deg(cell) + cell_deg / 2.0;
    const int turn_deg = static_cast<int>(std::lround((middle.value() - center_deg) / 360)) * 360;
    for (std::size_t i = 0; i < shape.starts.size(); ++i) {
        if (shape.ranks[i] > layer.last_rank) continue;
        const std::size_t end = i + 1 < shape.starts.size() ? shape.starts[i + 1] : shape.outline_vertices;
        std::vector<GridPoint> line;
        for (std::size_t at = shape.starts[i]; at < end; ++at) {
            const GridPoint point = on_grid(shape.vertices[at], cell, per_degree, turn_deg);
            if (line.empty() || line.back() != point) line.push_back(point);
        }
        if (line.size() < (filled ? 3U : 2U)) continue;
        if (!lines.empty()) lines += ' ';
        append_line_code(lines, line);
    }
}

void write_scale(JsonWriter& json, const Basemap& basemap, const PageScale& scale, const Cells& cells,
                 Degrees middle) {
    json.object(JsonLayout::one_line, [&] {
        json.whole_member("per_degree", static_cast<std::size_t>(scale.per_degree));
        for (const PageLayer& layer : layers) {
            if (!suits(layer, scale)) continue;
            std::string lines;
            for (const CellNumber cell : cells)
                append_cell(lines, basemap.shape(scale.scale, layer.layer, cell), cell, layer,
                            scale.per_degree, middle);
            json.text_member(layer.key, lines);
        }
    });
}

const char* key_of(BasemapLabelKind kind) {
    switch (kind) {
        case BasemapLabelKind::country:
            return "country";
        case BasemapLabelKind::capital:
            return "capital";
        case BasemapLabelKind::town:
            return "town";
        case BasemapLabelKind::sea:
            return "sea";
        case BasemapLabelKind::country_part:
            break;
    }
    return nullptr;
}

/// The first zoom of a web map, in quarters of a doubling, at which the name suits the scale.
double first_zoom(const BasemapLabel& label) {
    constexpr double equator_m_per_px = 156'543.03;  // of Web Mercator at zoom 0, with 256 pixels a tile
    constexpr double last_zoom = 11, step = 0.25;
    const double stretch = std::cos(label.point.latitude().value() * std::numbers::pi / 180);
    double zoom = 1;
    while (zoom < last_zoom && !suits_scale(label, equator_m_per_px * stretch / std::exp2(zoom)))
        zoom += step;
    return zoom;
}

/// Towns only where the map is fine; of another part of a country its first name is enough.
void write_names(JsonWriter& json, const Basemap& basemap, const Cells& fine, Degrees middle) {
    std::size_t written = 0;
    json.key("names");
    json.array(JsonLayout::one_line, [&] {
        for (std::size_t i = 0; i < basemap.label_count() && written < most_names; ++i) {
            const BasemapLabel label = basemap.label(i);
            const double lat = label.point.latitude().value(), lon = label.point.longitude().value();
            const auto cell = cell_of(static_cast<int>(std::floor((lon + 180) / cell_deg)),
                                      static_cast<int>(std::floor((lat + 90) / cell_deg)));
            const bool is_town = label.kind == BasemapLabelKind::town;
            if (!key_of(label.kind) || (is_town && !fine.contains(cell))) continue;
            ++written;
            json.object(JsonLayout::one_line, [&] {
                json.text_member("name", label.name);
                json.text_member("kind", key_of(label.kind));
                json.number_member("zoom", first_zoom(label), 2);
                json.number_member("lat", lat, 3);
                json.number_member("lon", middle.value() + std::remainder(lon - middle.value(), 360.0), 3);
            });
        }
    });
}

}  // namespace

void write_page_basemap(JsonWriter& json, const Basemap& basemap, std::span<const LatLon> near,
                        Degrees middle) {
    Cells fine = cells_near(near, middle);
    const PageScale* const scale = finest_for(basemap, fine);
    if (!scale) fine.clear();
    Cells coarse;
    for (std::uint16_t number = 0; number < cell_columns * cell_rows; ++number) {
        if (!fine.contains(CellNumber{number})) coarse.insert(CellNumber{number});
    }
    json.key("basemap");
    json.array(JsonLayout::lines, [&] {
        write_scale(json, basemap, world, coarse, middle);
        if (scale) write_scale(json, basemap, *scale, fine, middle);
    });
    write_names(json, basemap, fine, middle);
}

}  // namespace dateline
