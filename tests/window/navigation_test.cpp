#include "window/navigation.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Navigation over_iraq() {
    const LatLon points[] = {{Degrees{36.2}, Degrees{44.0}}, {Degrees{33.3}, Degrees{42.4}}};
    return Navigation{view_of(points, {1000, 800})};
}

LatLon under(const Navigation& navigation, PixelPoint pixel) {
    return *navigation.view().to_lat_lon(pixel);
}

void check_same(LatLon a, LatLon b) {
    CHECK(a.latitude().value() == Approx(b.latitude().value()).margin(1e-9));
    CHECK(a.longitude().value() == Approx(b.longitude().value()).margin(1e-9));
}

}  // namespace

TEST_CASE("the wheel keeps the place under the pointer") {
    auto navigation = over_iraq();
    const PixelPoint pixel{270, 610};
    const LatLon place = under(navigation, pixel);
    navigation.turn_wheel(3, pixel);
    check_same(under(navigation, pixel), place);
}

TEST_CASE("a dragged map keeps the place under the pointer, and the release is no click") {
    auto navigation = over_iraq();
    const LatLon place = under(navigation, {500, 400});
    navigation.press({500, 400}, 0);
    navigation.point_at({620, 310});
    CHECK_FALSE(navigation.release({620, 310}));
    check_same(under(navigation, {620, 310}), place);
}

TEST_CASE("a press that hardly moves is a click and moves nothing") {
    auto navigation = over_iraq();
    const LatLon place = under(navigation, {500, 400});
    navigation.press({500, 400}, 0);
    navigation.point_at({502, 401});
    CHECK(navigation.release({502, 401}));
    check_same(under(navigation, {500, 400}), place);
}

TEST_CASE("a second press soon after the first zooms in there") {
    auto navigation = over_iraq();
    const PixelPoint pixel{300, 300};
    const LatLon place = under(navigation, pixel);
    const double before = navigation.view().camera.meters_per_pixel;
    navigation.press(pixel, 0);
    CHECK(navigation.release(pixel));
    navigation.press(pixel, 0.2);
    CHECK_FALSE(navigation.release(pixel));
    navigation.advance(1);
    CHECK(navigation.view().camera.meters_per_pixel == Approx(before / 2));
    check_same(under(navigation, pixel), place);
}

TEST_CASE("a flight arrives exactly") {
    auto navigation = over_iraq();
    const LatLon baghdad[] = {{Degrees{33.3406}, Degrees{44.4009}}};
    const MapView target = view_of(baghdad, {1000, 800});
    navigation.fly_to(target);
    for (int i = 0; i < 60 && navigation.flying(); ++i) navigation.advance(1.0 / 60);
    CHECK_FALSE(navigation.flying());
    check_same(under(navigation, {500, 400}), *target.to_lat_lon({500, 400}));
}

TEST_CASE("the wheel never makes the world smaller than the window is high") {
    auto navigation = over_iraq();
    for (int i = 0; i < 100; ++i) navigation.turn_wheel(-1, {500, 400});
    const double world_px = 40'030'174 / navigation.view().camera.meters_per_pixel;  // 2 pi 6371008.8 m
    CHECK(world_px == Approx(800).margin(1));
}

TEST_CASE("a box that is drawn fills the map, and its middle stays in the middle") {
    auto navigation = over_iraq();
    const LatLon middle = under(navigation, {300, 240});
    const double before = navigation.view().camera.meters_per_pixel;
    navigation.press({200, 160}, 0, Grip::box);
    navigation.point_at({400, 320});
    REQUIRE(navigation.box());
    CHECK_FALSE(navigation.release({400, 320}));
    navigation.advance(10);
    check_same(under(navigation, {500, 400}), middle);
    CHECK(navigation.view().camera.meters_per_pixel == Approx(before / 5));
}

TEST_CASE("back and forward lead through the views, and turns of the wheel in a row are one movement") {
    auto navigation = over_iraq();
    const LatLon first = under(navigation, {500, 400});
    navigation.turn_wheel(2, {100, 100});
    navigation.turn_wheel(2, {100, 100});
    const LatLon second = under(navigation, {500, 400});
    navigation.back();
    navigation.advance(10);
    check_same(under(navigation, {500, 400}), first);
    navigation.back();
    navigation.advance(10);
    check_same(under(navigation, {500, 400}), first);
    navigation.forward();
    navigation.advance(10);
    check_same(under(navigation, {500, 400}), second);
}
