#include "mapview/event_crowd.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

std::vector<CrowdEvent> random_events(std::size_t count) {
    std::mt19937 random{7};
    std::uniform_real_distribution<double> lat{-90, 90}, lon{-180, 180};
    std::vector<CrowdEvent> events;
    for (std::uint32_t i = 0; i < count; ++i) events.push_back({at(lat(random), lon(random)), i, i % 5 == 0});
    return events;
}

constexpr WorldBox world{};

}  // namespace

TEST_CASE("At every level each event is in exactly one cell") {
    const EventCrowd crowd{random_events(2000)};
    for (const int level : {0, 1, 5, 12, EventCrowd::finest_level}) {
        std::size_t next = 0, disputed = 0;
        for (const auto& cell : crowd.cells(level, {&world, 1})) {
            CHECK(cell.begin == next);
            next = cell.end;
            disputed += cell.disputed;
        }
        CHECK(next == crowd.size());
        CHECK(disputed == 400);
    }
}

TEST_CASE("A cell's events lie in it, and so does their middle") {
    const EventCrowd crowd{random_events(2000)};
    for (const auto& cell : crowd.cells(4, {&world, 1})) {
        auto points = std::vector<LatLon>{cell.middle};
        for (auto i = cell.begin; i < cell.end; ++i) points.push_back(crowd.events()[i].point);
        for (const auto point : points) {
            const auto [x, y] = world_point(point);
            CHECK((x >= cell.box.west - 1e-9 && x <= cell.box.east + 1e-9));
            CHECK((y >= cell.box.north - 1e-9 && y <= cell.box.south + 1e-9));
        }
    }
}

TEST_CASE("Only cells that meet the boxes are found") {
    const EventCrowd crowd{random_events(2000)};
    const WorldBox quarter{0, 0, 0.24, 0.24};
    std::size_t found = 0;
    for (const auto& cell : crowd.cells(6, {&quarter, 1})) found += cell.count();
    const auto inside = std::count_if(crowd.events().begin(), crowd.events().end(), [&](const auto& event) {
        const auto [x, y] = world_point(event.point);
        return x < 0.24 && y < 0.24;
    });
    CHECK(found >= static_cast<std::size_t>(inside));
    CHECK(found < crowd.size() / 4);
}

TEST_CASE("The order of the events does not change the cells") {
    auto events = random_events(500);
    const EventCrowd crowd{events};
    std::reverse(events.begin(), events.end());
    const auto a = crowd.cells(7, {&world, 1}), b = EventCrowd{events}.cells(7, {&world, 1});
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) CHECK((a[i].begin == b[i].begin && a[i].end == b[i].end));
}

TEST_CASE("A crowd can be narrowed to some of its events") {
    const auto some = EventCrowd{random_events(100)}.where([](std::size_t event) { return event < 10; });
    std::set<std::uint32_t> kept;
    for (const auto& event : some.events()) kept.insert(event.event);
    CHECK(kept.size() == 10);
    CHECK(*kept.rbegin() == 9);
    CHECK(EventCrowd{{}}.cells(3, {&world, 1}).empty());
}

TEST_CASE("A part of a crowd has the cells that a crowd of those events alone would have") {
    const auto all = random_events(3000);
    const auto wanted = [](std::size_t event) { return event % 3 == 1; };
    std::vector<CrowdEvent> some;
    for (const auto& event : all) {
        if (wanted(event.event)) some.push_back(event);
    }
    const auto part = EventCrowd{all}.where(wanted), fresh = EventCrowd{some};
    REQUIRE(part.size() == 1000);
    for (const int level : {0, 3, 8, EventCrowd::finest_level}) {
        const auto got = part.cells(level, {&world, 1}), expected = fresh.cells(level, {&world, 1});
        REQUIRE(got.size() == expected.size());
        for (std::size_t i = 0; i < got.size(); ++i) {
            CHECK(got[i].begin == expected[i].begin);
            CHECK(got[i].end == expected[i].end);
            CHECK(got[i].disputed == expected[i].disputed);
            CHECK(got[i].middle.latitude().value() ==
                  Approx(expected[i].middle.latitude().value()).margin(1e-6));
            CHECK(got[i].middle.longitude().value() ==
                  Approx(expected[i].middle.longitude().value()).margin(1e-6));
        }
    }
}

TEST_CASE("A part in which nothing is left has no cells") {
    const auto none = EventCrowd{random_events(50)}.where([](std::size_t) { return false; });
    CHECK(none.size() == 0);
    CHECK(none.cells(5, {&world, 1}).empty());
}
