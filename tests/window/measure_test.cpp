#include "window/tools/measure.hpp"

#include "geo/place_at.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

Place point(double lat, double lon) {
    return place_at({{Degrees{lat}, Degrees{lon}}, Meters{0}});
}

Place town(double lat, double lon, const char* name) {
    Place place = point(lat, lon);
    place.name = name;
    place.extent.radius = Meters{1000};
    return place;
}

}  // namespace

// Lengths and azimuths: GeodSolve -i of GeographicLib 2.1.2.
TEST_CASE("a leg has the length and both bearings of the geodesic") {
    const Leg leg = leg_between(town(0, 0, "A"), town(0, 1, "B"));
    CHECK(leg.line.length.value() == Approx(111319.491).margin(0.001));
    CHECK(bearings_text_of(leg) == "90.0° (east) there, 270.0° (west) back");
}

TEST_CASE("lengths between towns have one decimal, between typed coordinates three") {
    CHECK_THAT(length_text_of(leg_between(town(0, 0, "A"), town(0, 1, "B"))), Contains("111.3 km = "));
    CHECK_THAT(length_text_of(leg_between(point(0, 0), point(0, 1))), Contains("111.319 km = "));
}

TEST_CASE("a way of several legs has their sum, and its text has all of them") {
    Measure measure;
    measure.add(town(0, 0, "A"));
    measure.add(town(0, 1, "B"));
    measure.add(town(0, 3, "C"));
    CHECK(measure.total().value() == Approx(3 * 111319.491).margin(0.01));
    CHECK_THAT(measure.as_text(),
               Contains("A to B: 111.3 km") && Contains("B to C: 222.6 km") && Contains("total: 334.0 km"));
}

TEST_CASE("the same point twice has no bearing, and says so") {
    CHECK_THAT(bearings_text_of(leg_between(point(1, 1), point(1, 1))), Contains("no bearing"));
}

TEST_CASE("a measured point that the map shows already is not drawn again") {
    Measure measure;
    measure.add(town(0, 0, "A"));
    measure.add(town(0, 1, "B"));
    MapScene scene;
    MapObject shown;
    shown.kind = MapObjectKind::impact_site;
    shown.point = measure.points()[0].point;
    scene.objects = {shown};
    CHECK(measure.objects(scene).size() == 2);  // the line, and B
}
