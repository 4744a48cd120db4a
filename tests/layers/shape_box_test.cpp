#include "layers/shape_box.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>

using namespace dateline;

namespace {

/// The middle of a cell of a grid with `side` cells on each axis.
ShapeBox cell_middle(int column, int row, int side) {
    const double lon_deg = -180 + 360 * (column + 0.5) / side;
    const double lat_deg = -90 + 180 * (row + 0.5) / side;
    return {lon_deg, lat_deg, lon_deg, lat_deg};
}

}  // namespace

TEST_CASE("the Hilbert curve goes from each cell to a neighbour of it") {
    constexpr int side = 32;
    std::map<std::uint32_t, std::pair<int, int>> cells;
    for (int column = 0; column < side; ++column) {
        for (int row = 0; row < side; ++row)
            cells[hilbert_position(cell_middle(column, row, side))] = {column, row};
    }
    REQUIRE(cells.size() == side * side);
    auto before = cells.begin()->second;
    for (const auto& [position, cell] : cells) {
        const int steps = std::abs(cell.first - before.first) + std::abs(cell.second - before.second);
        if (position != cells.begin()->first) CHECK(steps == 1);
        before = cell;
    }
}

TEST_CASE("the edges of the world have a place on the curve") {
    CHECK(hilbert_position({-180, -90, -180, -90}) == 0);
    CHECK(hilbert_position({180, 90, 180, 90}) == hilbert_position({179.9999, 89.9999, 179.9999, 89.9999}));
}
