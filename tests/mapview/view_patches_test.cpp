#include "mapview/view_patches.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace dateline;

namespace {

MapView world_around(double lon_deg) {
    MapView view;
    view.projection = MapProjection{ProjectionKind::equal_earth, {Degrees{0}, Degrees{lon_deg}}};
    view.camera.size = {1000, 600};
    view.camera.meters_per_pixel = 40'000;
    return view;
}

MapView region_around(double lat_deg, double lon_deg) {
    const LatLon middle{Degrees{lat_deg}, Degrees{lon_deg}};
    MapView view;
    view.projection = MapProjection{ProjectionKind::lambert_conformal, middle};
    view.camera.size = {1000, 600};
    return looking_at(view, middle, 2000);
}

double area_px(const ViewPatch& patch) {
    const auto half = [](PixelPoint a, PixelPoint b, PixelPoint c) {
        return std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    };
    return half(patch[0].to, patch[1].to, patch[2].to) + half(patch[3].to, patch[1].to, patch[2].to);
}

}  // namespace

TEST_CASE("A patch shows the same place in the middle of both its pictures") {
    const auto from = region_around(33, 44), to = region_around(34.5, 45);
    const auto patches = patches_between(from, to);
    REQUIRE(patches.size() > 50);
    for (const auto& patch : patches) {
        const auto middle = [&](auto end) {
            PixelPoint sum;
            for (const auto& corner : patch) sum = {sum.x + end(corner).x / 4, sum.y + end(corner).y / 4};
            return sum;
        };
        const auto place = to.to_lat_lon(middle([](auto& corner) { return corner.to; }));
        REQUIRE(place);
        const auto expected = from.to_pixel(*place);
        REQUIRE(expected);
        const auto got = middle([](auto& corner) { return corner.from; });
        CHECK(std::hypot(expected->x - got.x, expected->y - got.y) < 0.5);
    }
}

TEST_CASE("Patches cover the whole world though its map is cut along another meridian, each place once") {
    const auto from = world_around(0), to = world_around(25);
    double covered_px = 0, longest_px = 0;
    for (const auto& patch : patches_between(from, to)) {
        covered_px += area_px(patch);
        longest_px = std::max(longest_px, std::abs(patch[1].from.x - patch[0].from.x));
    }
    const double globe_m2 = 4 * 3.14159265 * 6'371'008.8 * 6'371'008.8;  // the projection keeps areas
    CHECK(covered_px == Approx(globe_m2 / (40'000.0 * 40'000.0)).epsilon(0.005));
    CHECK(longest_px < 20);  // none reaches from one edge of the map to the other
}

TEST_CASE("What the picture does not show has no patch") {
    CHECK(patches_between(region_around(33, 44), region_around(-33, -60)).empty());
}
