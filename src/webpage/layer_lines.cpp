#include "webpage/layer_lines.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace dateline {
namespace {

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

/// Whether one ring goes round the whole cell.
bool covers(const CellShape& shape) {
    constexpr std::uint16_t end = 65535;
    const auto outline = shape.vertices.first(shape.outline_vertices);
    const auto is_edge = [](std::uint16_t at) { return at == 0 || at == end; };
    const auto corners =
        std::ranges::count_if(outline, [&](CellVertex at) { return is_edge(at.east) && is_edge(at.north); });
    return shape.starts.size() == 1 && corners >= 4 &&
           std::ranges::all_of(outline, [&](CellVertex at) { return is_edge(at.east) || is_edge(at.north); });
}

}  // namespace

void LayerLines::add(const CellShape& shape, CellNumber cell) {
    if (is_filled() && covers(shape)) {
        add_to_run(cell);
        return;
    }
    for (std::size_t i = 0; i < shape.starts.size(); ++i) {
        if (shape.ranks[i] <= layer_.last_rank) add_line(shape, cell, i);
    }
}

std::string LayerLines::take() {
    end_run();
    return std::move(lines_);
}

bool LayerLines::is_filled() const {
    return layer_.layer == BasemapLayer::land || layer_.layer == BasemapLayer::lakes;
}

/// Inland cells side by side become one rectangle.
void LayerLines::add_to_run(CellNumber cell) {
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

void LayerLines::end_run() {
    if (run_ == 0) return;
    const CellNumber cell{static_cast<std::uint16_t>(first_)};
    const auto west = static_cast<std::int64_t>(west_deg(cell)) + turn_of(cell, middle_);
    const auto south = static_cast<std::int64_t>(south_deg(cell));
    const std::int64_t east = west + std::exchange(run_, 0) * cell_deg, north = south + cell_deg;
    std::vector<GridPoint> ring{{west, south}, {east, south}, {east, north}, {west, north}};
    for (GridPoint& corner : ring) corner = {corner.lon * per_degree_, corner.lat * per_degree_};
    append(ring);
}

void LayerLines::add_line(const CellShape& shape, CellNumber cell, std::size_t number) {
    const std::size_t end =
        number + 1 < shape.starts.size() ? shape.starts[number + 1] : shape.outline_vertices;
    std::vector<GridPoint> line;
    for (std::size_t at = shape.starts[number]; at < end; ++at) {
        const GridPoint point = on_grid(shape.vertices[at], cell, per_degree_, turn_of(cell, middle_));
        if (line.empty() || line.back() != point) line.push_back(point);
    }
    if (line.size() >= (is_filled() ? 3U : 2U)) append(line);
}

void LayerLines::append(std::span<const GridPoint> line) {
    if (!lines_.empty()) lines_ += ' ';
    append_line_code(lines_, line);
}

}  // namespace dateline
