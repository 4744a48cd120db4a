#include "webpage/line_code.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

}  // namespace

TEST_CASE("a line is encoded as the polyline algorithm's own example is") {
    // https://developers.google.com/maps/documentation/utilities/polylinealgorithm
    const std::array line{at(38.5, -120.2), at(40.7, -120.95), at(43.252, -126.453)};
    std::string code;
    append_line_code(code, grid_line(line, 100'000, Degrees{-120}));
    CHECK(code == "_p~iF~ps|U_ulLnnqC_mqNvxq`@");
}

TEST_CASE("a line over the antimeridian goes on instead of jumping round the world") {
    const std::array line{at(0, 179), at(0, -179), at(0, -177)};
    CHECK(grid_line(line, 1, Degrees{170}) == std::vector<GridPoint>{{179, 0}, {181, 0}, {183, 0}});
    CHECK(grid_line(line, 1, Degrees{-170}) == std::vector<GridPoint>{{-181, 0}, {-179, 0}, {-177, 0}});
}

TEST_CASE("points that fall on one step of the grid become one") {
    const std::array line{at(1, 1), at(1.01, 1.02), at(3, 1)};
    CHECK(grid_line(line, 1, Degrees{0}) == std::vector<GridPoint>{{1, 1}, {1, 3}});
}

TEST_CASE("simplifying keeps the ends and every corner that stands out") {
    const std::array line{at(0, 0), at(0.004, 1), at(0, 2), at(1, 3), at(0, 4)};
    const auto kept = simplified(line, 0.01);
    CHECK(kept == std::vector<LatLon>{line[0], line[2], line[3], line[4]});
    CHECK(simplified(std::span{line}.first(2), 10).size() == 2);
    CHECK(simplified({}, 1).empty());
}
