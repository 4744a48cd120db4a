#include "compiling/extent_rules.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Place settlement(const std::string& country, std::int64_t population) {
    Place place;
    place.kind = PlaceKind::populated_place;
    place.country = country;
    place.population = population;
    return place;
}

double radius_km(const Place& place) {
    return extent_without_area(place).radius.value() / 1000;
}

}  // namespace

TEST_CASE("a city's disc holds its people at its country's urban density") {
    // Baghdad, 7 216 000 people (GeoNames), 7500 per km2 (Demographia 2006): 962 km2, a disc of 17.5 km.
    CHECK(radius_km(settlement("IQ", 7'216'000)) == Approx(17.5).margin(0.05));
    // Houston's 2.3 million spread at 1150 per km2: 2000 km2, 25.2 km.
    CHECK(radius_km(settlement("US", 2'296'224)) == Approx(25.2).margin(0.05));
}

TEST_CASE("a village reaches one kilometre, whatever is known of its people") {
    CHECK(radius_km(settlement("IQ", 0)) == Approx(1.0));
    CHECK(radius_km(settlement("IQ", 800)) == Approx(1.0));
}

TEST_CASE("an air base reaches three kilometres") {
    Place base;
    base.kind = PlaceKind::air_base;
    CHECK(radius_km(base) == Approx(3.0));
    CHECK_FALSE(extent_without_area(base).source.empty());
}

TEST_CASE("an area's radius reaches its farthest corner") {
    Place place;
    place.point = LatLon{Degrees{0}, Degrees{0}};
    const auto at = [](double lat_deg, double lon_deg) { return LatLon{Degrees{lat_deg}, Degrees{lon_deg}}; };
    Area area;
    area.polygons.push_back({{at(0, 0), at(0, 1), at(1, 1), at(0, 0)}, {}});
    const auto extent = extent_with_area(place, area, "a triangle");
    CHECK(extent.radius.value() == Approx(156'899.568).margin(0.01));  // GeodSolve -i 0 0 1 1
    CHECK(extent.source == "a triangle");
    REQUIRE(extent.area);
}
