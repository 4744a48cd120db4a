#include "mapview/camera.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

const Camera camera{{1'000'000, 2'000'000}, 500, {1600, 1000}};

}  // namespace

TEST_CASE("what is under the cursor stays there while zooming") {
    const PixelPoint cursor{1200, 130};
    const auto before = camera.to_plane(cursor);
    const auto after = camera.zoomed(3.7, cursor).to_plane(cursor);
    CHECK(after.x_m == Approx(before.x_m));
    CHECK(after.y_m == Approx(before.y_m));
}

TEST_CASE("a drag moves what was under the hand along with it") {
    const auto held = camera.to_plane({400, 300});
    const auto pixel = camera.dragged(55, -20).to_pixel(held);
    CHECK(pixel.x == Approx(455));
    CHECK(pixel.y == Approx(280));
}

TEST_CASE("zooming stops at the closest and at the farthest scale") {
    CHECK(camera.zoomed(1e9, {0, 0}).meters_per_pixel == closest_meters_per_pixel);
    CHECK(camera.zoomed(1e-9, {0, 0}).meters_per_pixel == farthest_meters_per_pixel);
}

TEST_CASE("the middle stays the middle in a drawing of another size") {
    const auto pixel = camera.resized({800, 600}).to_pixel(camera.center);
    CHECK(pixel == PixelPoint{400, 300});
}
