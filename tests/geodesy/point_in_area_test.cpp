#include "geodesy/extent_distance.hpp"
#include "geodesy/shapes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dateline;

TEST_CASE("a point on an edge or a corner is inside") {
    const Area area{{Polygon{{at(0, 0), at(0, 10), at(3, 5), at(0, 0)}, {}}}};
    CHECK(contains(area, at(0, 0)));
    CHECK(contains(area, at(3, 5)));
    CHECK(contains(area, at(0, 5)));
    CHECK(contains(area, at(1.5, 2.5)));
    CHECK(contains(area, at(1, 5)));
    CHECK_FALSE(contains(area, at(1.5, 2.4999)));
    CHECK_FALSE(contains(area, at(0, 10.001)));
    CHECK_FALSE(contains(area, at(3.001, 5)));
}

TEST_CASE("corners level with the point are not counted twice") {
    const Area area{{Polygon{{at(0, 0), at(-1, 2), at(0, 4), at(-1, 6), at(0, 8), at(5, 4), at(0, 0)}, {}}}};
    CHECK(contains(area, at(0, 3)));
    CHECK_FALSE(contains(area, at(0, -1)));
    CHECK_FALSE(contains(area, at(5, 3)));
}

TEST_CASE("a hole is outside and its edge is not") {
    const Area area{{Polygon{rectangle(0, 0, 10, 10), {rectangle(4, 4, 6, 6)}}}};
    CHECK(contains(area, at(1, 1)));
    CHECK_FALSE(contains(area, at(5, 5)));
    CHECK(contains(area, at(4, 5)));
}

TEST_CASE("the antimeridian belongs to areas on both sides") {
    const Area east{{Polygon{rectangle(0, 170, 10, 180), {}}}};
    const Area west{{Polygon{rectangle(0, -180, 10, -170), {}}}};
    for (const double lon_deg : {180.0, -180.0}) {
        CHECK(contains(east, at(5, lon_deg)));
        CHECK(contains(west, at(5, lon_deg)));
    }
    CHECK_FALSE(contains(east, at(5, -179.9)));
}

TEST_CASE("half of a disc centred on a straight border is covered") {
    const Area area{{Polygon{rectangle(-10, 0, 10, 10), {}}}};
    CHECK(covered_share(area, at(0, 0), Meters{50'000}) == Approx(0.5).margin(0.05));
    CHECK(covered_share(area, at(0, 5), Meters{50'000}) == 1);
    CHECK(covered_share(area, at(0, -5), Meters{50'000}) == 0);
    CHECK(covered_share(area, at(0, 0), Meters{0}) == 1);
}

TEST_CASE("the middle of a box between two parallels halves its area, not its height") {
    // A zone's area grows with the sine of the latitude (Archimedes): asin((sin 0 + sin 60) / 2) = 25.6589°.
    const LatLon middle = middle_of(Area{{Polygon{rectangle(0, 10, 60, 20), {}}}});
    CHECK(middle.latitude().value() == Approx(25.6589).margin(0.0001));
    CHECK(middle.longitude().value() == Approx(15));
}

TEST_CASE("the middle is in the largest polygon and inside it") {
    const Ring crescent{at(0, 0), at(0, 30), at(20, 30), at(20, 25), at(5, 25),
                        at(5, 5), at(20, 5), at(20, 0),  at(0, 0)};
    const Area area{{Polygon{rectangle(50, 0, 52, 2), {}}, Polygon{crescent, {}}}};
    const LatLon middle = middle_of(area);
    CHECK(contains(Area{{area.polygons[1]}}, middle));
    CHECK(middle.latitude().value() < 20);
}

TEST_CASE("a degree on the equator is 12309 square kilometres, and a hole in it is none") {
    // GeographicLib's Planimeter: 12308778361 m2.
    const Area degree{{Polygon{rectangle(0, 0, 1, 1), {}}}};
    CHECK(surface_km2(degree) == Approx(12308.78).epsilon(0.005));
    Ring hole = rectangle(0.25, 0.25, 0.75, 0.75);
    std::reverse(hole.begin(), hole.end());
    const Area with_hole{{Polygon{rectangle(0, 0, 1, 1), {hole}}}};
    CHECK(surface_km2(with_hole) == Approx(0.75 * surface_km2(degree)).epsilon(1e-4));
}
