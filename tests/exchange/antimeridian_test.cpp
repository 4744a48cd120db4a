#include "exchange/antimeridian.hpp"

#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

bool jumps(const std::vector<LatLon>& points) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (std::fabs((points[i].longitude() - points[i - 1].longitude()).value()) > 180) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a line that stays on one side is one part, unchanged") {
    const std::vector<LatLon> line{at(0, 10), at(5, 20), at(7, 30)};
    CHECK(cut_line(line) == std::vector<std::vector<LatLon>>{line});
}

TEST_CASE("a line over the antimeridian is cut there, at one latitude") {
    const auto parts = cut_line({at(0, 170), at(10, -170), at(20, -160)});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == std::vector<LatLon>{at(0, 170), at(5, 180)});
    CHECK(parts[1] == std::vector<LatLon>{at(5, -180), at(10, -170), at(20, -160)});
}

TEST_CASE("a line that ends on the antimeridian is not cut") {
    CHECK(cut_line({at(0, 170), at(10, 180)}).size() == 1);
    CHECK(cut_line({at(0, 170), at(10, -180)}).size() == 1);
    CHECK(cut_line({at(0, -180), at(10, 170)}).size() == 1);
}

TEST_CASE("a long geodesic keeps its length when it is cut") {
    const LatLon suva = at(-18.1416, 178.4419);
    const LatLon apia = at(-13.8333, -171.7667);
    double sum_m = 0;
    for (const auto& part : cut_line(points_along(suva, apia, Meters{25'000}))) {
        CHECK_FALSE(jumps(part));
        sum_m += shortest_line(part.front(), part.back()).length.value();
    }
    CHECK(sum_m == Approx(1'151'052.476).margin(1));  // geod +ellps=WGS84 -I
}

TEST_CASE("a disc over the antimeridian becomes two polygons that cover the same") {
    const LatLon center = at(-18, 179.9);
    const Area area = cut_ring(ring_around(center, Meters{50'000}, 72));
    REQUIRE(area.polygons.size() == 2);
    for (const Polygon& polygon : area.polygons) CHECK_FALSE(jumps(polygon.outer));
    CHECK(covered_share(area, center, Meters{49'900}) == 1);
    CHECK_FALSE(contains(area, at(-18, -179)));
    CHECK_FALSE(contains(area, at(-18, 179)));
}

TEST_CASE("a disc around a pole holds the pole") {
    for (const double sign : {1.0, -1.0}) {
        const Area area = cut_ring(ring_around(at(sign * 89.5, 30), Meters{100'000}, 72));
        for (const double lon_deg : {-180.0, -90.0, 0.0, 90.0, 179.0}) {
            CHECK(contains(area, at(sign * 89.9, lon_deg)));
            CHECK(contains(area, at(sign * 90, lon_deg)));
            CHECK_FALSE(contains(area, at(sign * 88, lon_deg)));
        }
    }
}

TEST_CASE("a disc elsewhere is one polygon, counter-clockwise as it was") {
    const auto ring = ring_around(at(33, 44), Meters{50'000}, 72);
    const Area area = cut_ring(ring);
    REQUIRE(area.polygons.size() == 1);
    CHECK(area.polygons[0].outer.size() == ring.size());
    CHECK(covered_share(area, at(33, 44), Meters{49'900}) == 1);
}
