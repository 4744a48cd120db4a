#include "webpage/map_middle.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

}  // namespace

TEST_CASE("the page's map is cut in the Bering Strait unless its points lie across") {
    CHECK(map_middle({}).value() == 11);
    CHECK(map_middle(std::array{at(33, 44), at(39, -98)}).value() == 11);
    CHECK(map_middle(std::array{at(-18, 178), at(-14, -172)}).value() == 11);  // Suva and Apia: both west of it
    CHECK(map_middle(std::array{at(-18, 178), at(21, -158)}).value() == -170);
}

TEST_CASE("points across the antimeridian have a narrow box") {
    const FlatBox box = box_of(std::array{at(-18, 178), at(-14, -172)}, Degrees{11});
    CHECK(box.west == 178);
    CHECK(box.east == 188);
    CHECK(box.south == -18);
    CHECK(box.north == -14);
    CHECK(longitude_near(at(0, 170), Degrees{-177}) == -190);
}
