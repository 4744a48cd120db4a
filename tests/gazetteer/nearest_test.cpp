#include "gazetteer/gazetteer.hpp"

#include "gazetteer/small_gazetteer.hpp"
#include "geodesy/geodesic_line.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace dateline {
namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

SourcePlace village(int number, LatLon point) {
    return source_place({"t:" + std::to_string(number),
                         "Village " + std::to_string(number),
                         PlaceKind::populated_place,
                         "P.PPL",
                         "",
                         "",
                         point.latitude().value(),
                         point.longitude().value(),
                         0,
                         1000,
                         {}});
}

std::vector<std::string> ids(const Gazetteer& gazetteer, const std::vector<PlaceNumber>& numbers) {
    std::vector<std::string> found;
    for (const auto number : numbers) found.push_back(gazetteer.place(number).id);
    return found;
}

TEST_CASE("places near a point come nearest first") {
    const SmallGazetteer gazetteer;
    const auto near_hit = gazetteer->nearest(at(33.64, 42.8), Meters{60'000}, 5);
    CHECK(ids(*gazetteer, near_hit) == std::vector<std::string>{"gn:95788", "oa:ORAA"});
    CHECK(gazetteer->nearest(at(33.64, 42.8), Meters{60'000}, 1).size() == 1);
    CHECK(gazetteer->nearest(at(33.64, 42.8), Meters{60'000}, 0).empty());
    CHECK(gazetteer->nearest(at(-60, -150), Meters{100'000}, 5).empty());
}

TEST_CASE("neighbours across the antimeridian and around a pole are found") {
    const SmallGazetteer gazetteer{{village(1, at(-17, 179.95)), village(2, at(-17, -179.95)),
                                    village(3, at(89.9, 10)), village(4, at(89.9, -170)),
                                    village(5, at(-17, 180))}};
    CHECK(gazetteer->nearest(at(-17, 179.99), Meters{50'000}, 9).size() == 3);
    CHECK(gazetteer->nearest(at(-17, -179.99), Meters{50'000}, 9).size() == 3);
    CHECK(gazetteer->nearest(at(90, 0), Meters{20'000}, 9).size() == 2);
    CHECK(gazetteer->nearest(at(89.95, 10), Meters{40'000}, 9).size() == 2);
}

TEST_CASE("the grid finds what measuring every place finds") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> lat{-90, 90}, lon{-180, 180}, power{3, 7.3};
    std::vector<SourcePlace> villages;
    for (int i = 0; i < 400; ++i) villages.push_back(village(i, at(lat(random), lon(random))));
    const SmallGazetteer gazetteer{villages};
    for (int i = 0; i < 200; ++i) {
        const auto center = at(lat(random), lon(random));
        const Meters radius{std::pow(10.0, power(random))};
        INFO(center.latitude().value() << "," << center.longitude().value() << " radius " << radius.value());
        const auto measured = std::count_if(villages.begin(), villages.end(), [&](const SourcePlace& v) {
            return shortest_line(center, v.place.point).length <= radius;
        });
        CHECK(static_cast<std::ptrdiff_t>(gazetteer->nearest(center, radius, 1000).size()) == measured);
    }
}

}  // namespace
}  // namespace dateline
