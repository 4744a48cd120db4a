#include "base/error.hpp"
#include "geo/area.hpp"
#include "geo/compass.hpp"
#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"
#include "geo/place.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

Polygon rectangle(double south, double west, double north, double east) {
    return Polygon{{at(south, west), at(south, east), at(north, east), at(north, west), at(south, west)}, {}};
}

}  // namespace

TEST_CASE("a bearing is at least 0 and below 360") {
    CHECK(as_bearing(Degrees{-90}) == Degrees{270});
    CHECK(as_bearing(Degrees{360}) == Degrees{0});
    CHECK(as_bearing(Degrees{-1e-20}).value() < 360);
    CHECK(as_bearing(Degrees{725}) == Degrees{5});
}

TEST_CASE("the angle between two directions goes the short way round") {
    CHECK(angle_between(Degrees{350}, Degrees{10}) == Degrees{20});
    CHECK(angle_between(Degrees{10}, Degrees{190}) == Degrees{180});
}

TEST_CASE("a position outside the globe cannot be made") {
    CHECK_THROWS_AS(at(90.0001, 0), InputError);
    CHECK_THROWS_AS(at(std::numeric_limits<double>::quiet_NaN(), 0), InputError);
    CHECK_THROWS_AS(at(0, std::numeric_limits<double>::infinity()), InputError);
    CHECK(at(0, 190).longitude() == Degrees{-170});
    CHECK(at(0, -190).longitude() == Degrees{170});
    CHECK(at(0, 180).longitude() == Degrees{180});
}

TEST_CASE("units have their defined lengths") {
    CHECK(one(LengthUnit::mile).value() == 1609.344);  // NIST SP 811 (2008), B.8
    CHECK(one(LengthUnit::nautical_mile).value() == 1852);
    CHECK(one(LengthUnit::foot).value() == 0.3048);
    CHECK(one(LengthUnit::yard).value() == 0.9144);
}

TEST_CASE("units are read as people write them") {
    CHECK(length_unit_from("Miles") == LengthUnit::mile);
    CHECK(length_unit_from("nautical miles") == LengthUnit::nautical_mile);
    CHECK(length_unit_from("NM") == LengthUnit::nautical_mile);
    CHECK(length_unit_from("km.") == LengthUnit::kilometre);
    CHECK(length_unit_from("metres") == LengthUnit::metre);
    CHECK(length_unit_from("feet") == LengthUnit::foot);
    CHECK_FALSE(length_unit_from("minutes"));
    CHECK_FALSE(length_unit_from(""));
}

TEST_CASE("the opposite of a wind lies half a turn away") {
    CHECK(opposite(CompassPoint::n) == CompassPoint::s);
    CHECK(opposite(CompassPoint::wnw) == CompassPoint::ese);
    CHECK(opposite(CompassPoint::nnw) == CompassPoint::sse);
}

TEST_CASE("a bearing names its nearest wind") {
    CHECK(nearest_compass_point(Degrees{285.7}) == CompassPoint::wnw);
    CHECK(nearest_compass_point(Degrees{359}) == CompassPoint::n);
    CHECK(nearest_compass_point(Degrees{11.25}) == CompassPoint::nne);  // a tie goes clockwise
    CHECK(nearest_compass_point(Degrees{-90}) == CompassPoint::w);
}

TEST_CASE("every wind is read back from its word, its abbreviation and its bearing") {
    for (int i = 0; i < 16; ++i) {
        const auto point = static_cast<CompassPoint>(i);
        INFO(words(point));
        CHECK(compass_point_from(words(point)) == point);
        CHECK(compass_point_from(abbreviation(point)) == point);
        CHECK(nearest_compass_point(bearing_of(point)) == point);
    }
}

TEST_CASE("directions are read as people write them") {
    CHECK(compass_point_from("due North") == CompassPoint::n);
    CHECK(compass_point_from("north-west") == CompassPoint::nw);
    CHECK(compass_point_from("north‑west") == CompassPoint::nw);
    CHECK(compass_point_from("north–west") == CompassPoint::nw);
    CHECK(compass_point_from("south/southeast") == CompassPoint::sse);
    CHECK(compass_point_from("westward") == CompassPoint::w);
    CHECK(compass_point_from("Northeastern") == CompassPoint::ne);
    CHECK(compass_point_from("N.W.") == CompassPoint::nw);
    CHECK_FALSE(compass_point_from("northing"));
    CHECK_FALSE(compass_point_from(""));
}

TEST_CASE("the sector of a direction narrows with its letters") {
    CHECK(half_width(CompassPoint::w) == Degrees{45});
    CHECK(half_width(CompassPoint::nw) == Degrees{22.5});
    CHECK(half_width(CompassPoint::wnw) == Degrees{11.25});
}

TEST_CASE("the box of an area over the antimeridian does not go round the globe") {
    const Box box = bounding_box(Area{{rectangle(50, 170, 60, 180), rectangle(51, -180, 62, -170)}});
    CHECK(box == Box{Degrees{50}, Degrees{170}, Degrees{62}, Degrees{-170}});
    CHECK(box.contains(at(55, 175)));
    CHECK(box.contains(at(55, -175)));
    CHECK_FALSE(box.contains(at(55, 0)));
}

TEST_CASE("the box of islands spans them and holds its own edge") {
    const Box box = bounding_box(Area{{rectangle(0, 10, 1, 11), rectangle(5, 30, 6, 31)}});
    CHECK(box == Box{Degrees{0}, Degrees{10}, Degrees{6}, Degrees{31}});
    CHECK(box.contains(at(6, 31)));
    CHECK_FALSE(box.contains(at(6.01, 31)));
    CHECK(bounding_box(Area{{rectangle(-90, -180, -60, 180)}}).contains(at(-70, 180)));
}

TEST_CASE("every kind of place is read back from its name") {
    for (int i = 0; i <= static_cast<int>(PlaceKind::other); ++i) {
        CHECK(place_kind_from(name_of(static_cast<PlaceKind>(i))) == static_cast<PlaceKind>(i));
    }
    CHECK(name_of(PlaceKind::air_base) == "air-base");
    CHECK_FALSE(place_kind_from("castle"));
}
