#include "geodesy/geodesic_line.hpp"

#include "csv_table.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

LatLon random_point(std::mt19937_64& random) {
    std::uniform_real_distribution<double> lat_deg{-90, 90};
    std::uniform_real_distribution<double> lon_deg{-180, 180};
    return at(lat_deg(random), lon_deg(random));
}

}  // namespace

TEST_CASE("lines agree with GeodSolve and geod") {
    for (const CsvRow& row : reference_table("geodesic_lines.csv")) {
        INFO(row.text("case"));
        const auto line = shortest_line(at(row.number("lat1_deg"), row.number("lon1_deg")),
                                        at(row.number("lat2_deg"), row.number("lon2_deg")));
        const double tolerance_deg = row.number("tolerance_deg");
        CHECK(line.length.value() == Approx(row.number("length_m")).margin(row.number("tolerance_m")));
        CHECK(line.bearing_at_start.value() == Approx(row.number("bearing_start_deg")).margin(tolerance_deg));
        CHECK(line.bearing_at_end.value() == Approx(row.number("bearing_end_deg")).margin(tolerance_deg));
    }
}

TEST_CASE("a line from a place to itself has no length") {
    CHECK(shortest_line(at(33, 44), at(33, 44)).length == Meters{0});
}

TEST_CASE("the destination of a line's start is its end, and its middle is as far from both") {
    constexpr unsigned seed = 20200108;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 500; ++i) {
        const LatLon from = random_point(random);
        const LatLon to = random_point(random);
        const auto line = shortest_line(from, to);
        CHECK(shortest_line(destination(from, line.bearing_at_start, line.length), to).length < Meters{1e-6});
        const LatLon middle = midpoint(from, to);
        CHECK(shortest_line(from, middle).length.value() == Approx(line.length.value() / 2).margin(1e-6));
        CHECK(shortest_line(middle, to).length.value() == Approx(line.length.value() / 2).margin(1e-6));
    }
}

TEST_CASE("points along a line keep its ends and its step") {
    const LatLon baghdad = at(33.3406, 44.4009);
    const LatLon al_asad = at(33.7856, 42.4412);
    const auto points = points_along(baghdad, al_asad, Meters{10'000});
    REQUIRE(points.size() == 20);  // 188.5 km (GeodSolve) in 19 steps of at most 10 km
    CHECK(points.front() == baghdad);
    CHECK(points.back() == al_asad);
    for (std::size_t i = 1; i < points.size(); ++i) {
        CHECK(shortest_line(points[i - 1], points[i]).length.value() ==
              Approx(188539.433 / 19).margin(0.001));
    }
}

TEST_CASE("a line of no length still has two ends") {
    CHECK(points_along(at(1, 2), at(1, 2), Meters{1000}).size() == 2);
}

TEST_CASE("a ring is closed, runs counter-clockwise and keeps its distance") {
    const LatLon center = at(33.7856, 42.4412);
    const auto ring = ring_around(center, Meters{300'000}, 72);
    REQUIRE(ring.size() == 73);
    CHECK(ring.front() == ring.back());
    CHECK(ring[18].longitude() < center.longitude());  // a quarter turn from north, by way of west
    for (const LatLon& point : ring) {
        CHECK(shortest_line(center, point).length.value() == Approx(300'000).margin(1e-6));
    }
}
