#include "compiling/urban_areas.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

constexpr double equator_degree_km = 111.32;

/// A box around 0, 0 that reaches so far in each direction.
Area box(double west_km, double east_km, double half_height_km) {
    const auto at = [](double y_km, double x_km) {
        return LatLon{Degrees{y_km / equator_degree_km}, Degrees{x_km / equator_degree_km}};
    };
    const Ring outer{at(-half_height_km, -west_km), at(-half_height_km, east_km), at(half_height_km, east_km),
                     at(half_height_km, -west_km), at(-half_height_km, -west_km)};
    return Area{{Polygon{outer, {}}}};
}

/// At 7500 people per km2, 750 000 people need 100 km2.
Place city(std::int64_t population = 750'000) {
    Place place;
    place.kind = PlaceKind::populated_place;
    place.country = "IQ";
    place.population = population;
    place.point = LatLon{Degrees{0}, Degrees{0}};
    return place;
}

bool is_extent(const Place& place, std::int64_t next_population, const Area& area) {
    return extent_in_urban_area(place, next_population, area, "test").has_value();
}

}  // namespace

TEST_CASE("built-up land of a city's size is its extent, and says so") {
    const auto extent = extent_in_urban_area(city(), 0, box(5, 5, 5), "Natural Earth urban areas");
    REQUIRE(extent);
    REQUIRE(extent->area);
    CHECK(extent->source == "polygon: Natural Earth urban areas");
    CHECK(extent->radius.value() == Approx(7071).epsilon(0.01));  // to a corner: 5 km times the root of 2
}

TEST_CASE("built-up land twice too large or too small for a city is none of its own") {
    CHECK(is_extent(city(), 0, box(6.9, 6.9, 6.9)));        // 190 km2
    CHECK_FALSE(is_extent(city(), 0, box(7.3, 7.3, 7.3)));  // 213 km2
    CHECK(is_extent(city(), 0, box(3.7, 3.7, 3.7)));        // 55 km2
    CHECK_FALSE(is_extent(city(), 0, box(3.4, 3.4, 3.4)));  // 46 km2
}

TEST_CASE("built-up land that stretches far to one side of a city is none of its own") {
    CHECK(is_extent(city(), 0, box(5, 10, 3.4)));        // a disc as large has 5.7 km; this reaches 10.6
    CHECK_FALSE(is_extent(city(), 0, box(5, 15, 2.5)));  // and this 15.2
}

TEST_CASE("built-up land that two large cities share belongs to neither") {
    CHECK(is_extent(city(), 250'000, box(5, 5, 5)));
    CHECK_FALSE(is_extent(city(), 250'001, box(5, 5, 5)));
}

TEST_CASE("a small town keeps its disc: the areas are not that fine") {
    CHECK(is_extent(city(20'000), 0, box(0.8, 0.8, 0.8)));
    CHECK_FALSE(is_extent(city(19'999), 0, box(0.8, 0.8, 0.8)));
}
