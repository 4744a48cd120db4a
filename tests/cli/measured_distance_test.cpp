#include "cli/measured_distance.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

Place disc(const std::string& name, LatLon point, double radius_m) {
    Place place;
    place.id = "gn:1";
    place.name = name;
    place.kind = PlaceKind::populated_place;
    place.point = point;
    place.extent = {Meters{radius_m}, "population", nullptr};
    return place;
}

Place country() {
    const Ring border{at(25, 46), at(25, 60), at(38, 60), at(38, 46), at(25, 46)};
    Place place = disc("Persia", at(32, 53), 1'000'000);
    place.kind = PlaceKind::country;
    place.extent = {Meters{1'000'000}, "test border", std::make_shared<Area>(Area{{Polygon{border, {}}}})};
    return place;
}

}  // namespace

TEST_CASE("a distance is told in three units, with both bearings and its model") {
    const std::string text = distance_as_text(measured_distance(
        disc("Baghdad", at(33.3406, 44.4009), 15'000), disc("Al Asad", at(33.7856, 42.4412), 3'000)));
    // GeodSolve -i: 188539.433 m, 285.716° and 284.633° - 180°; 1 mi = 1609.344 m, 1 nmi = 1852 m
    CHECK_THAT(text, Contains("188.5 km = 117.2 mi = 101.8 nmi, WGS84 geodesic"));
    CHECK_THAT(text, Contains("285.7° (west-northwest) there, 104.6° (east-southeast) back"));
    CHECK_THAT(text, Contains("interval  170.5 to 206.5 km"));
    CHECK_THAT(text, Contains("Baghdad: 15.0 km around its point, population"));
}

TEST_CASE("an area says that it is measured from its border") {
    const MeasuredDistance measured =
        measured_distance(country(), disc("Al Asad", at(33.7856, 42.4412), 3'000));
    const std::string text = distance_as_text(measured);
    CHECK_THAT(text, Contains("Persia is an area: from the nearest point of its border (33.8") &&
                         Contains("46.0000) to the farthest"));
    CHECK_THAT(text, Contains("Persia: area, test border"));
    CHECK_THAT(distance_as_json(measured), Contains("\"extent\": \"area\""));
}

TEST_CASE("bare coordinates are measured to the metre and need no interval") {
    const std::string text = distance_as_text(
        measured_distance(disc("A", at(33.3406, 44.4009), 0), disc("B", at(33.7856, 42.4412), 0)));
    CHECK_THAT(text, Contains("188.539 km = 117.153 mi = 101.803 nmi"));  // GeodSolve -i: 188539.433 m
    CHECK_THAT(text, !Contains("interval"));
}

TEST_CASE("one point twice has no bearing") {
    const MeasuredDistance measured = measured_distance(disc("A", at(1, 2), 0), disc("B", at(1, 2), 0));
    CHECK_THAT(distance_as_text(measured), Contains("bearing   none"));
    CHECK_THAT(distance_as_json(measured), !Contains("bearing") && Contains("\"length_m\": 0"));
}

TEST_CASE("a bearing is shown from 0.0 to 359.9, never as a negative zero or a full turn") {
    const auto towards = [](LatLon to) {
        return distance_as_text(measured_distance(disc("A", at(0, 0), 0), disc("B", to, 0)));
    };
    CHECK_THAT(towards(at(10, -0.004)),
               Contains("bearing   0.0° (north) there") && !Contains("-0.0°") && !Contains("360.0°"));
    CHECK_THAT(distance_as_text(measured_distance(disc("A", at(-79.4, -0.0), 0), disc("B", at(90, 0), 0))),
               Contains("bearing   0.0° (north) there") && !Contains("-0.0°"));
}
