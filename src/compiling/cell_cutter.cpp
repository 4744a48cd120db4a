#include "compiling/cell_cutter.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Columns [west, east) and rows [south, north) of the grid.
struct CellRange {
    int west = 0, east = cell_columns, south = 0, north = cell_rows;
    [[nodiscard]] bool is_one_cell() const { return east - west == 1 && north - south == 1; }
};

double column_west_deg(int column) {
    return column * cell_deg - 180.0;
}
double row_south_deg(int row) {
    return row * cell_deg - 90.0;
}

CellNumber cell_at(int column, int row) {
    return CellNumber{static_cast<std::uint16_t>(std::clamp(row, 0, cell_rows - 1) * cell_columns +
                                                 std::clamp(column, 0, cell_columns - 1))};
}

enum class Axis { longitude, latitude };
enum class Side { below, above };

double& coordinate(MapPoint& point, Axis axis) {
    return axis == Axis::longitude ? point.lon_deg : point.lat_deg;
}

/// Where the edge a-b passes `cut`, exactly on it. The same for b-a.
MapPoint crossing(MapPoint a, MapPoint b, Axis axis, double cut) {
    if (coordinate(a, axis) > coordinate(b, axis)) std::swap(a, b);
    const double share = (cut - coordinate(a, axis)) / (coordinate(b, axis) - coordinate(a, axis));
    MapPoint point{a.lon_deg + share * (b.lon_deg - a.lon_deg), a.lat_deg + share * (b.lat_deg - a.lat_deg)};
    coordinate(point, axis) = cut;
    return point;
}

/// The part of a ring on one side of a line (Sutherland & Hodgman 1974).
MapLine clipped(const MapLine& ring, Axis axis, double cut, Side side) {
    const auto inside = [&](MapPoint p) {
        return side == Side::below ? coordinate(p, axis) <= cut : coordinate(p, axis) >= cut;
    };
    MapLine result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i == 0 ? ring.size() - 1 : i - 1];
        const auto b = ring[i];
        if (inside(a) != inside(b)) {
            const auto point = crossing(a, b, axis, cut);
            if (point != b || !inside(b)) result.push_back(point);
        }
        if (inside(b)) result.push_back(b);
    }
    if (result.size() < 3) result.clear();
    return result;
}

std::vector<MapLine> clipped(const std::vector<MapLine>& rings, Axis axis, double cut, Side side) {
    std::vector<MapLine> result;
    for (const auto& ring : rings) {
        auto piece = clipped(ring, axis, cut, side);
        if (!piece.empty()) result.push_back(std::move(piece));
    }
    return result;
}

MapLine with_steps(const MapLine& ring, double step_deg) {
    MapLine result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i];
        const auto b = ring[(i + 1) % ring.size()];
        result.push_back(a);
        const double longest = std::max(std::abs(b.lon_deg - a.lon_deg), std::abs(b.lat_deg - a.lat_deg));
        const int steps = static_cast<int>(std::ceil(longest / step_deg - 1e-9));
        for (int k = 1; k < steps; ++k) {
            const double share = static_cast<double>(k) / steps;
            result.push_back(
                {a.lon_deg + share * (b.lon_deg - a.lon_deg), a.lat_deg + share * (b.lat_deg - a.lat_deg)});
        }
    }
    return result;
}

void cut(const std::vector<MapLine>& rings, CellRange range, std::uint8_t rank, double step_deg,
         const CellSink& sink) {
    if (rings.empty()) return;
    if (range.is_one_cell()) {
        MapShape piece{{}, rank};
        for (const auto& ring : rings) piece.parts.push_back(with_steps(ring, step_deg));
        sink(cell_at(range.west, range.south), std::move(piece));
        return;
    }
    const bool by_longitude = range.east - range.west >= range.north - range.south;
    auto low = range;
    auto high = range;
    if (by_longitude) {
        low.east = high.west = (range.west + range.east) / 2;
        const double at = column_west_deg(low.east);
        cut(clipped(rings, Axis::longitude, at, Side::below), low, rank, step_deg, sink);
        cut(clipped(rings, Axis::longitude, at, Side::above), high, rank, step_deg, sink);
    } else {
        low.north = high.south = (range.south + range.north) / 2;
        const double at = row_south_deg(low.north);
        cut(clipped(rings, Axis::latitude, at, Side::below), low, rank, step_deg, sink);
        cut(clipped(rings, Axis::latitude, at, Side::above), high, rank, step_deg, sink);
    }
}

/// Shares of the way a-b at which a grid line is passed, in order, ending with 1.
std::vector<double> grid_passages(MapPoint a, MapPoint b) {
    std::vector<double> shares;
    const auto add = [&](double from, double to) {
        const double low = std::min(from, to), high = std::max(from, to);
        for (double at = std::ceil(low / cell_deg) * cell_deg; at <= high; at += cell_deg) {
            if (at > low && at < high) shares.push_back((at - from) / (to - from));
        }
    };
    add(a.lon_deg, b.lon_deg);
    add(a.lat_deg, b.lat_deg);
    std::sort(shares.begin(), shares.end());
    shares.push_back(1);
    return shares;
}

CellNumber cell_between(MapPoint a, MapPoint b) {
    const double lon_deg = (a.lon_deg + b.lon_deg) / 2, lat_deg = (a.lat_deg + b.lat_deg) / 2;
    return cell_at(static_cast<int>(std::floor((lon_deg + 180) / cell_deg)),
                   static_cast<int>(std::floor((lat_deg + 90) / cell_deg)));
}

void cut_part(const MapLine& line, std::uint8_t rank, const CellSink& sink) {
    MapLine piece;
    CellNumber cell{};
    const auto finish = [&] {
        if (piece.size() > 1) sink(cell, {{piece}, rank});
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto a = line[i - 1], b = line[i];
        auto from = a;
        for (const double share : grid_passages(a, b)) {
            const auto to = share == 1 ? b
                                       : MapPoint{a.lon_deg + share * (b.lon_deg - a.lon_deg),
                                                  a.lat_deg + share * (b.lat_deg - a.lat_deg)};
            const auto here = cell_between(from, to);
            if (piece.empty() || here != cell) {
                finish();
                piece = {from};
                cell = here;
            }
            piece.push_back(to);
            from = to;
        }
    }
    finish();
}

}  // namespace

void cut_area(const MapShape& area, double step_deg, const CellSink& sink) {
    std::vector<MapLine> rings;
    for (auto ring : area.parts) {
        if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
        if (ring.size() > 2) rings.push_back(std::move(ring));
    }
    cut(rings, {}, area.rank, step_deg, sink);
}

void cut_line(const MapShape& line, const CellSink& sink) {
    for (const auto& part : line.parts) cut_part(part, line.rank, sink);
}

}  // namespace dateline
