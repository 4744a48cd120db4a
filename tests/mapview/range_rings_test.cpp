#include "mapview/range_rings.hpp"

#include "base/error.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/geodesic_circle.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

MapObject site(MapObjectKind kind, LatLon point) {
    MapObject object;
    object.kind = kind;
    object.point = point;
    return object;
}

std::size_t count_of(const MapScene& scene, MapObjectKind kind) {
    return static_cast<std::size_t>(
        std::count_if(scene.objects.begin(), scene.objects.end(),
                      [kind](const auto& object) { return object.kind == kind; }));
}

}  // namespace

TEST_CASE("Every row of weapon ranges has a name, a plausible range and a source") {
    REQUIRE(weapon_ranges().size() > 10);
    for (const auto& row : weapon_ranges()) {
        CAPTURE(row.name);
        CHECK_FALSE(row.name.empty());
        CHECK((row.range >= Meters{10'000} && row.range <= Meters{20'000'000}));
        CHECK_FALSE(row.stated.empty());
        CHECK(row.source.starts_with("http"));
        CHECK(row.source.find(',') == std::string_view::npos);
        CHECK(range_from(row.name).range == row.range);
    }
}

TEST_CASE("A range is a length with its unit or a weapon's name") {
    CHECK(range_from("700 km").range == Meters{700'000});
    CHECK(range_from("435mi").range.value() == Approx(700'064.64));
    CHECK(range_from("1.5 nmi").range == Meters{2778});
    CHECK(range_from("fateh 110").name == "Fateh-110");
    for (const char* wrong :
         {"", "700", "-5 km", "0 km", "1e9 km", "nan km", "Death Star", "km", "700 kmh"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(range_from(wrong), InputError);
    }
}

TEST_CASE("Rings run forward around launches, backward around impacts, once for each place") {
    MapScene scene;
    scene.objects = {
        site(MapObjectKind::launch_site, at(34, 47)), site(MapObjectKind::launch_site, at(34, 47)),
        site(MapObjectKind::impact_site, at(33, 42)), site(MapObjectKind::impact_site, at(36, 44))};
    RangeRings rings;
    rings.from_launches = {range_from("Zolfaghar")};
    rings.to_impacts = {range_from("300 km"), range_from("500 km")};
    rings.around_places = {{at(33, 42), "Known", range_from("10 km")},
                           {at(10, 10), "New", range_from("10 km")}};
    add_range_rings(scene, rings);
    CHECK(count_of(scene, MapObjectKind::range_forward) == 3);
    CHECK(count_of(scene, MapObjectKind::range_backward) == 4);
    CHECK(count_of(scene, MapObjectKind::mentioned_place) == 1);
    CHECK(std::is_sorted(scene.objects.begin(), scene.objects.end(),
                         [](const auto& a, const auto& b) { return a.kind < b.kind; }));
}

TEST_CASE("A ring's label names the weapon, the length in the unit given, and the place") {
    CHECK(range_ring(at(0, 0), "", range_from("Zolfaghar"), RingDirection::forward).label ==
          "Zolfaghar · 700 km");
    CHECK(range_ring(at(0, 0), "", range_from("435 miles"), RingDirection::forward).label == "435 mi");
    CHECK(range_ring(at(0, 0), "Erbil", range_from("800 m"), RingDirection::backward).label ==
          "800 m around Erbil");
}

TEST_CASE("The first view shows the whole ring") {
    MapScene scene;
    add_to_scene(scene, range_ring(at(34, 47), "", range_from("700 km"), RingDirection::forward));
    const auto north = std::max_element(scene.extent.begin(), scene.extent.end(),
                                        [](LatLon a, LatLon b) { return a.latitude() < b.latitude(); });
    CHECK(shortest_line(at(34, 47), *north).length.value() == Approx(700'000));
}

TEST_CASE("The sides of a circle stay within a metre of it, whatever its radius and place") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> lat{-90, 90}, lon{-180, 180},
        exponent{2, 7.29};  // 100 m to 19,500 km
    double farthest_m = 0;
    for (int i = 0; i < 400; ++i) {
        const auto center = at(lat(random), lon(random));
        const Meters radius{std::pow(10, exponent(random))};
        const auto circle = circle_around(center, radius);
        for (std::size_t k = 0; k + 1 < circle.size(); k += circle.size() / 9) {
            const auto middle = midpoint(circle[k], circle[k + 1]);
            const auto off_m = shortest_line(center, middle).length.value() - radius.value();
            farthest_m = std::max(farthest_m, std::abs(off_m));
        }
    }
    CAPTURE(farthest_m);
    CHECK(farthest_m <= most_off_circle.value());
}
