#include "window/range_drag.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

const std::vector<double> quarters{0, 0.25, 0.5, 0.75, 1};
constexpr RowPart everything{0, 1};
constexpr double reach = 0.02;

}  // namespace

TEST_CASE("a drag over bars marks every bar it touches, in either direction") {
    CHECK(RangeDrag{quarters, everything, 0.3, reach}.moved_to(0.6) == RowPart{0.25, 0.75});
    CHECK(RangeDrag{quarters, everything, 0.6, reach}.moved_to(0.3) == RowPart{0.25, 0.75});
}

TEST_CASE("a press without a drag marks the bar under it") {
    CHECK(RangeDrag{quarters, everything, 0.3, reach}.moved_to(0.3) == RowPart{0.25, 0.5});
    CHECK(RangeDrag{quarters, {0, 0.25}, 1, reach}.moved_to(1) == RowPart{0.75, 1});
}

TEST_CASE("an edge of the marked part follows the hand, over the other edge as well") {
    CHECK(RangeDrag{quarters, {0.25, 0.5}, 0.51, reach}.moved_to(0.9) == RowPart{0.25, 1});
    CHECK(RangeDrag{quarters, {0.25, 0.5}, 0.24, reach}.moved_to(0.1) == RowPart{0, 0.5});
    CHECK(RangeDrag{quarters, {0.25, 0.5}, 0.24, reach}.moved_to(0.8) == RowPart{0.5, 1});
}

TEST_CASE("the marked part is moved as a whole and stays in the row") {
    const RangeDrag drag{quarters, {0.25, 0.75}, 0.5, reach};
    CHECK(drag.moved_to(0.7) == RowPart{0.5, 1});
    CHECK(drag.moved_to(1) == RowPart{0.5, 1});
    CHECK(drag.moved_to(0) == RowPart{0, 0.5});
}

TEST_CASE("a part that is moved over bars of other lengths is never empty") {
    const std::vector<double> uneven{0, 0.1, 0.2, 1};
    CHECK(RangeDrag{uneven, {0.1, 0.2}, 0.15, 0.01}.moved_to(0.9) == RowPart{0.2, 1});
}
