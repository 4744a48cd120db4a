#include "webpage/page_basemap.hpp"

#include "mapview/map_labels.hpp"
#include "webpage/line_code.hpp"
#include "webpage/map_middle.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline {
namespace {

/// About 250 kB of the page.
constexpr std::size_t most_corners = 60'000;
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

CellNumber cell_at(LatLon point) {
    return cell_of(static_cast<int>(std::floor((point.longitude().value() + 180) / cell_deg)),
                   static_cast<int>(std::floor((point.latitude().value() + 90) / cell_deg)));
}

/// The cells of the box around the points and of half as much again on every side, at least one.
Cells cells_around(std::span<const LatLon> points, Degrees middle) {
    if (points.empty()) return {};
    const auto [south, west, north, east] = box_of(points, middle);
    const double margin = std::max({static_cast<double>(cell_deg), (east - west) / 2, (north - south) / 2});
    const auto number = [](double deg) { return static_cast<int>(std::floor(deg / cell_deg)); };
    Cells cells;
    for (int column = number(west - margin + 180); column <= number(east + margin + 180); ++column) {
        for (int row = number(south - margin + 90); row <= number(north + margin + 90); ++row)
            cells.insert(cell_of(column, row));
    }
    return cells;
}

/// Cells in which there are points, those with most first.
std::vector<CellNumber> cells_with(std::span<const LatLon> points) {
    std::map<CellNumber, int> counts;
    for (const LatLon& point : points) ++counts[cell_at(point)];
    std::vector<CellNumber> cells;
    for (const auto& [cell, count] : counts) cells.push_back(cell);
    std::ranges::stable_sort(cells, std::ranges::greater{}, [&](CellNumber cell) { return counts.at(cell); });
    return cells;
}

/// Where the map is finer than that of the world.
class FinePart {
public:
    FinePart(const Basemap& basemap, std::span<const LatLon> view, std::span<const LatLon> places,
             Degrees middle)
        : basemap_{basemap} {
        const Cells around = cells_around(view, middle);
        for (const PageScale& scale : finer) {
            scale_ = scale;
            if (add(around)) break;
        }
        for (const CellNumber cell : cells_with(places)) add({cell});
    }

    [[nodiscard]] PageScale scale() const { return scale_; }
    [[nodiscard]] const Cells& cells() const { return cells_; }

private:
    /// All of them or, where they have too many corners, none.
    bool add(const Cells& cells) {
        std::size_t corners = corners_;
        for (const CellNumber cell : cells) {
            if (cells_.contains(cell)) continue;
            for (const PageLayer& layer : layers)
                corners += basemap_.shape(scale_.scale, layer.layer, cell).outline_vertices;
        }
        if (corners > most_corners) return false;
        corners_ = corners;
        cells_.insert(cells.begin(), cells.end());
        return true;
    }

    const Basemap& basemap_;
    PageScale scale_ = finer.back();
    Cells cells_;
    std::size_t corners_ = 0;
};

/// Steps from the cell's corner, so that the corners of neighbours fall together.
GridPoint on_grid(CellVertex vertex, CellNumber cell, int per_degree, int turn_deg) {
    constexpr double full = 65535.0;
    const double steps = cell_deg * per_degree;
    return {
        (static_cast<std::int64_t>(west_deg(cell)) + turn_deg) * per_degree +
            std::llround(vertex.east / full * steps),
        static_cast<std::int64_t>(south_deg(cell)) * per_degree + std::llround(vertex.north / full * steps)};
}

/// Full turns that bring a cell to the side of the globe on which the map's middle is.
int turn_of(CellNumber cell, Degrees middle) {
    return static_cast<int>(std::lround((middle.value() - west_deg(cell) - cell_deg / 2.0) / 360)) * 360;
}

/// Writes one layer's lines, cell by cell from west to east and south to north.
class LayerWriter {
public:
    LayerWriter(const PageLayer& layer, int per_degree, Degrees middle)
        : layer_{layer}, per_degree_{per_degree}, middle_{middle} {}

    void add(const CellShape& shape, CellNumber cell) {
        if (is_filled() && covers(shape)) {
            add_to_run(cell);
            return;
        }
        for (std::size_t i = 0; i < shape.starts.size(); ++i) {
            if (shape.ranks[i] <= layer_.last_rank) add_line(shape, cell, i);
        }
    }

    [[nodiscard]] std::string take() {
        end_run();
        return std::move(lines_);
    }

private:
    [[nodiscard]] bool is_filled() const {
        return layer_.layer == BasemapLayer::land || layer_.layer == BasemapLayer::lakes;
    }

    /// Whether one ring goes round the whole cell.
    [[nodiscard]] static bool covers(const CellShape& shape) {
        constexpr std::uint16_t end = 65535;
        const auto outline = shape.vertices.first(shape.outline_vertices);
        const auto is_edge = [](std::uint16_t at) { return at == 0 || at == end; };
        const auto corners = std::ranges::count_if(
            outline, [&](CellVertex at) { return is_edge(at.east) && is_edge(at.north); });
        return shape.starts.size() == 1 && corners >= 4 && std::ranges::all_of(outline, [&](CellVertex at) {
                   return is_edge(at.east) || is_edge(at.north);
               });
    }

    /// Inland cells side by side become one rectangle.
    void add_to_run(CellNumber cell) {
        const int number = static_cast<int>(cell);
        const bool follows =
            run_ > 0 && number == first_ + run_ && number % cell_columns != 0 &&
            turn_of(cell, middle_) == turn_of(CellNumber{static_cast<std::uint16_t>(first_)}, middle_);
        if (!follows) {
            end_run();
            first_ = number;
        }
        ++run_;
    }

    void end_run() {
        if (run_ == 0) return;
        const CellNumber cell{static_cast<std::uint16_t>(first_)};
        const auto west = static_cast<std::int64_t>(west_deg(cell)) + turn_of(cell, middle_);
        const auto south = static_cast<std::int64_t>(south_deg(cell));
        const std::int64_t east = west + std::exchange(run_, 0) * cell_deg, north = south + cell_deg;
        std::vector<GridPoint> ring{{west, south}, {east, south}, {east, north}, {west, north}};
        for (GridPoint& corner : ring) corner = {corner.lon * per_degree_, corner.lat * per_degree_};
        append(ring);
    }

    void add_line(const CellShape& shape, CellNumber cell, std::size_t number) {
        const std::size_t end =
            number + 1 < shape.starts.size() ? shape.starts[number + 1] : shape.outline_vertices;
        std::vector<GridPoint> line;
        for (std::size_t at = shape.starts[number]; at < end; ++at) {
            const GridPoint point = on_grid(shape.vertices[at], cell, per_degree_, turn_of(cell, middle_));
            if (line.empty() || line.back() != point) line.push_back(point);
        }
        if (line.size() >= (is_filled() ? 3U : 2U)) append(line);
    }

    void append(std::span<const GridPoint> line) {
        if (!lines_.empty()) lines_ += ' ';
        append_line_code(lines_, line);
    }

    const PageLayer& layer_;
    int per_degree_;
    Degrees middle_;
    std::string lines_;
    int first_ = 0;  ///< cell of the run
    int run_ = 0;    ///< cells in it
};

void write_scale(JsonWriter& json, const Basemap& basemap, const PageScale& scale, const Cells& cells,
                 Degrees middle) {
    json.object(JsonLayout::one_line, [&] {
        json.whole_member("per_degree", static_cast<std::size_t>(scale.per_degree));
        for (const PageLayer& layer : layers) {
            if (!suits(layer, scale)) continue;
            LayerWriter writer{layer, scale.per_degree, middle};
            for (const CellNumber cell : cells)
                writer.add(basemap.shape(scale.scale, layer.layer, cell), cell);
            json.text_member(layer.key, writer.take());
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
            const bool is_town = label.kind == BasemapLabelKind::town;
            if (!key_of(label.kind) || (is_town && !fine.contains(cell_at(label.point)))) continue;
            ++written;
            json.object(JsonLayout::one_line, [&] {
                json.text_member("name", label.name);
                json.text_member("kind", key_of(label.kind));
                json.number_member("zoom", first_zoom(label), 2);
                json.number_member("lat", label.point.latitude().value(), 3);
                json.number_member("lon", longitude_near(label.point, middle), 3);
            });
        }
    });
}

}  // namespace

void write_page_basemap(JsonWriter& json, const Basemap& basemap, std::span<const LatLon> view,
                        std::span<const LatLon> places, Degrees middle) {
    const FinePart fine{basemap, view, places, middle};
    Cells coarse;
    for (std::uint16_t number = 0; number < cell_columns * cell_rows; ++number) {
        if (!fine.cells().contains(CellNumber{number})) coarse.insert(CellNumber{number});
    }
    json.key("basemap");
    json.array(JsonLayout::lines, [&] {
        write_scale(json, basemap, world, coarse, middle);
        if (!fine.cells().empty()) write_scale(json, basemap, fine.scale(), fine.cells(), middle);
    });
    write_names(json, basemap, fine.cells(), middle);
}

}  // namespace dateline
