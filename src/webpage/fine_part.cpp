#include "webpage/fine_part.hpp"

#include "webpage/map_middle.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <vector>

namespace dateline {
namespace {

/// About 250 kB of the page.
constexpr std::size_t most_corners = 60'000;

CellNumber cell_of(int column, int row) {
    const int east = ((column % cell_columns) + cell_columns) % cell_columns;
    return CellNumber{static_cast<std::uint16_t>(std::clamp(row, 0, cell_rows - 1) * cell_columns + east)};
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

}  // namespace

CellNumber cell_at(LatLon point) {
    return cell_of(static_cast<int>(std::floor((point.longitude().value() + 180) / cell_deg)),
                   static_cast<int>(std::floor((point.latitude().value() + 90) / cell_deg)));
}

FinePart::FinePart(const Basemap& basemap, std::span<const LatLon> view, std::span<const LatLon> places,
                   Degrees middle)
    : basemap_{basemap} {
    const Cells around = cells_around(view, middle);
    for (const PageScale& scale : finer_page_scales) {
        scale_ = scale;
        if (add(around)) break;
    }
    for (const CellNumber cell : cells_with(places)) add({cell});
}

/// All of them or, where they have too many corners, none.
bool FinePart::add(const Cells& cells) {
    std::size_t corners = corners_;
    for (const CellNumber cell : cells) {
        if (cells_.contains(cell)) continue;
        for (const PageLayer& layer : page_layers)
            corners += basemap_.shape(scale_.scale, layer.layer, cell).outline_vertices;
    }
    if (corners > most_corners) return false;
    corners_ = corners;
    cells_.insert(cells.begin(), cells.end());
    return true;
}

}  // namespace dateline
