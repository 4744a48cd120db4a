#include "geodesy/extent_distance.hpp"

#include "csv_table.hpp"
#include "geodesy/edge_tree.hpp"
#include "geodesy/shapes.hpp"

#include <GeographicLib/Geocentric.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <sstream>

using namespace dateline;

namespace {

Area area_from(const std::string& text) {
    Area area{{Polygon{}}};
    std::istringstream words{text};
    for (std::string word; words >> word;) {
        if (word == "|") {
            area.polygons.emplace_back();
            continue;
        }
        double lon_deg = 0;
        words >> lon_deg;
        words.ignore(1, ';');
        area.polygons.back().outer.push_back(at(std::stod(word), lon_deg));
    }
    return area;
}

/// The nearest of points a few metres apart on every edge: slow, and too simple to be wrong.
Meters nearest_sample(const Area& area, LatLon from, int samples_per_edge) {
    Meters nearest = infinite_length;
    for (const Polygon& polygon : area.polygons) {
        for (std::size_t i = 1; i < polygon.outer.size(); ++i) {
            const LatLon a = polygon.outer[i - 1];
            const LatLon b = polygon.outer[i];
            for (int k = 0; k <= samples_per_edge; ++k) {
                const double share = static_cast<double>(k) / samples_per_edge;
                const LatLon point = at(std::lerp(a.latitude().value(), b.latitude().value(), share),
                                        std::lerp(a.longitude().value(), b.longitude().value(), share));
                nearest = std::min(nearest, shortest_line(from, point).length);
            }
        }
    }
    return nearest;
}

}  // namespace

TEST_CASE("nearest and farthest points of areas agree with GeodSolve") {
    for (const CsvRow& row : reference_table("extent_distances.csv")) {
        const Area area = area_from(row.text("rings_lat_lon_deg"));
        const Footprint point{at(row.number("lat_deg"), row.number("lon_deg")), Meters{0}};
        const auto found = distance_between(Footprint{{}, {}, &area}, point);
        INFO(row.text("area") << " from " << row.text("lat_deg") << " " << row.text("lon_deg"));
        const double tolerance_m = row.number("nearest_tolerance_m");
        CHECK(found.interval.low.value() == Approx(row.number("nearest_m")).margin(tolerance_m));
        CHECK(found.interval.high.value() ==
              Approx(row.number("farthest_m")).margin(row.number("farthest_tolerance_m")));
        CHECK(shortest_line(found.nearest_from, found.nearest_to).length.value() ==
              Approx(row.number("nearest_m")).margin(tolerance_m));
    }
}

TEST_CASE("the nearest edge of a jagged area is found wherever the point is") {
    constexpr unsigned seed = 7;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::uniform_real_distribution<double> offset_deg{-15, 15};
    for (int i = 0; i < 40; ++i) {
        const Area area{{Polygon{star(random, 35, 45, 5, 40), {}}, Polygon{star(random, 45, 50, 2, 10), {}}}};
        const LatLon from = at(35 + offset_deg(random), 45 + offset_deg(random));
        if (contains(area, from)) continue;
        const auto found = distance_between(Footprint{from, Meters{0}}, Footprint{{}, {}, &area});
        const double sampled_m = nearest_sample(area, from, 400).value();
        CHECK(found.interval.low.value() <= sampled_m + 0.001);
        CHECK(found.interval.low.value() >= sampled_m - 500);  // half of the widest step between samples
        CHECK(shortest_line(from, found.nearest_to).length.value() ==
              Approx(found.interval.low.value()).margin(0.001));
    }
}

TEST_CASE("discs are apart by the distance of their centres less their radii") {
    const Footprint baghdad{at(33.3406, 44.4009), Meters{15'000}};
    const Footprint al_asad{at(33.7856, 42.4412), Meters{3'000}};
    const auto found = distance_between(baghdad, al_asad);
    CHECK(found.interval.low.value() == Approx(188539.433 - 18'000).margin(0.001));  // GeodSolve -i
    CHECK(found.interval.high.value() == Approx(188539.433 + 18'000).margin(0.001));
    CHECK(shortest_line(found.nearest_from, found.nearest_to).length.value() ==
          Approx(188539.433 - 18'000).margin(0.001));
}

TEST_CASE("discs and areas that overlap are 0 apart") {
    const Area area{{Polygon{rectangle(30, 40, 35, 45), {}}}};
    const Footprint inside{at(32, 42), Meters{10}};
    const Footprint across{at(32, 45.01), Meters{2'000}};
    CHECK(distance_between(inside, Footprint{{}, {}, &area}).interval.low == Meters{0});
    CHECK(distance_between(across, Footprint{{}, {}, &area}).interval.low == Meters{0});
    CHECK(distance_between(inside, Footprint{at(32, 42), Meters{5}}).interval.low == Meters{0});
}

TEST_CASE("areas that share a border, cross or contain one another are 0 apart") {
    const Area area{{Polygon{rectangle(30, 40, 35, 45), {}}}};
    for (const Ring& ring : {rectangle(31, 45, 34, 48), rectangle(32, 35, 33, 50), rectangle(31, 41, 32, 42),
                             rectangle(35, 45, 36, 46)}) {
        const Area other{{Polygon{ring, {}}}};
        CHECK(distance_between(Footprint{{}, {}, &area}, Footprint{{}, {}, &other}).interval.low ==
              Meters{0});
        CHECK(distance_between(Footprint{{}, {}, &other}, Footprint{{}, {}, &area}).interval.low ==
              Meters{0});
    }
}

TEST_CASE("an area in the hole of another is apart from it") {
    const Area area{{Polygon{rectangle(20, 30, 40, 50), {rectangle(25, 35, 35, 45)}}}};
    const Area inner{{Polygon{rectangle(29, 39, 31, 41), {}}}};
    const auto found = distance_between(Footprint{{}, {}, &inner}, Footprint{{}, {}, &area});
    // GeodSolve over samples of the meridian 35 E, as in reference/make_extent_distances.py.
    CHECK(found.interval.low.value() == Approx(381'934.620).margin(0.01));
}

TEST_CASE("two jagged areas come as near as the nearest of their edges") {
    constexpr unsigned seed = 11;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 10; ++i) {
        const Area a{{Polygon{star(random, 35, 45, 4, 30), {}}}};
        const Area b{{Polygon{star(random, 38, 58, 4, 30), {}}}};
        const auto found = distance_between(Footprint{{}, {}, &a}, Footprint{{}, {}, &b});
        Meters nearest = infinite_length;
        Meters farthest{0};
        for (const LatLon& from : a.polygons[0].outer) {
            nearest = std::min(nearest, nearest_sample(b, from, 50));
            for (const LatLon& to : b.polygons[0].outer) {
                farthest = std::max(farthest, shortest_line(from, to).length);
            }
        }
        CHECK(found.interval.low <= nearest + Meters{0.001});
        CHECK(found.interval.high.value() == Approx(farthest.value()).margin(0.001));
        CHECK(shortest_line(found.nearest_from, found.nearest_to).length.value() ==
              Approx(found.interval.low.value()).margin(0.001));
    }
}

TEST_CASE("a place in space is where GeographicLib has it, to a hundredth of a micrometre") {
    std::mt19937 random{20200108};
    std::uniform_real_distribution<double> latitude{-90, 90};
    std::uniform_real_distribution<double> longitude{-180, 180};
    const auto check = [](double lat_deg, double lon_deg) {
        double x = 0;
        double y = 0;
        double z = 0;
        GeographicLib::Geocentric::WGS84().Forward(lat_deg, lon_deg, 0, x, y, z);
        const SpacePoint point = space_point(LatLon{Degrees{lat_deg}, Degrees{lon_deg}});
        CAPTURE(lat_deg, lon_deg);
        CHECK(straight_distance(point, {x, y, z}) < 1e-8);
    };
    for (int i = 0; i < 10'000; ++i) check(latitude(random), longitude(random));
    for (const double lat_deg : {-90.0, -89.5, -0.5, 0.0, 0.5, 45.0, 89.5, 90.0}) {
        for (const double lon_deg : {-180.0, -179.5, -0.5, 0.0, 0.5, 90.0, 179.5, 180.0})
            check(lat_deg, lon_deg);
    }
}

TEST_CASE("the box around a patch holds all of it and touches it on every side") {
    constexpr unsigned seed = 23;
    INFO("seed " << seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> latitude{-90, 90};
    std::uniform_real_distribution<double> longitude{-180, 180};
    for (int i = 0; i < 500; ++i) {
        Patch patch;
        for (int corner = 0; corner < 2; ++corner) patch.include(latitude(random), longitude(random));
        const SpaceBox box = box_around(patch);
        SpaceBox reached;
        constexpr int steps = 24;
        for (int a = 0; a <= steps; ++a) {
            for (int b = 0; b <= steps; ++b) {
                const double lat_deg =
                    std::lerp(patch.south_deg, patch.north_deg, static_cast<double>(a) / steps);
                const double lon_deg =
                    std::lerp(patch.west_deg, patch.east_deg, static_cast<double>(b) / steps);
                const SpacePoint point = space_point(LatLon{Degrees{lat_deg}, Degrees{lon_deg}});
                CHECK(distance_between(box, {point, point}) < 1e-6);
                reached.include({point, point});
            }
        }
        // A step of 7.5° falls 3.75° short of a bulge at most: 1 - cos 3.75° of the Earth's radius.
        const double slack_m = 2 * 6'378'137 * (1 - std::cos(3.75 * std::numbers::pi / 180));
        CAPTURE(patch.south_deg, patch.north_deg, patch.west_deg, patch.east_deg);
        CHECK(farthest_between(box, box) - farthest_between(reached, reached) <= 3 * slack_m);
    }
}

TEST_CASE("a pair measured again measures the same, and another area at the same address does not") {
    Area area = area_from("0 0; 0 1; 1 1; 1 0; 0 0");
    const Footprint disc{LatLon{Degrees{0.5}, Degrees{3}}, Meters{1000}, nullptr};
    const Footprint place{LatLon{Degrees{0.5}, Degrees{0.5}}, Meters{0}, &area};
    const auto first = distance_between(disc, place);
    const auto again = distance_between(disc, place);
    CHECK(first.interval.low == again.interval.low);
    CHECK(first.interval.high == again.interval.high);
    CHECK(first.nearest_to == again.nearest_to);
    area = area_from("0 0; 0 2; 1 2; 1 0; 0 0");
    CHECK(distance_between(disc, place).interval.low < first.interval.low - Meters{100'000});
}
