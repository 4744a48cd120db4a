#include "mapview/crowd_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

Dossier dossier_at(const std::vector<LatLon>& points) {
    Dossier dossier;
    dossier.articles.emplace_back();
    for (std::size_t i = 0; i < points.size(); ++i) {
        Place place;
        place.id = "t:" + std::to_string(i);
        place.name = "Place " + std::to_string(i);
        place.kind = PlaceKind::site;
        place.point = points[i];
        dossier.places.push_back(place);
        Event event;
        event.sites = {{SiteRole::location, i, {}}};
        Report report;
        report.sites = event.sites;
        event.reports = {report};
        dossier.events.push_back(event);
    }
    return dossier;
}

std::vector<LatLon> random_points(std::size_t count, double lat_deg, double lon_deg, double reach_deg) {
    std::mt19937 random{3};
    std::uniform_real_distribution<double> reach{-reach_deg, reach_deg};
    std::vector<LatLon> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back(at(lat_deg + reach(random), lon_deg + reach(random)));
    return points;
}

MapView view_at(LatLon point, double m_per_px) {
    const MapView view{MapProjection{ProjectionKind::web_mercator}, {{}, m_per_px, {1600, 1000}}};
    return looking_at(view, point, m_per_px);
}

std::size_t events_in(const MapScene& scene) {
    return std::accumulate(scene.objects.begin(), scene.objects.end(), std::size_t{0},
                           [](std::size_t sum, const MapObject& object) { return sum + object.count; });
}

}  // namespace

TEST_CASE("A few events are objects, many are a crowd") {
    CHECK(scene_of(dossier_at(random_points(least_crowd - 1, 30, 40, 5))).crowd == nullptr);
    const auto scene = scene_of(dossier_at(random_points(least_crowd, 30, 40, 5)));
    REQUIRE(scene.crowd != nullptr);
    CHECK(scene.crowd->size() == least_crowd);
    CHECK(scene.objects.empty());
}

TEST_CASE("Every event in view is drawn alone or counted in a cluster") {
    const auto dossier = dossier_at(random_points(3000, 30, 40, 3));
    const auto scene = scene_of(dossier);
    for (const double m_per_px : {20'000.0, 5'000.0, 1'000.0}) {
        const auto opened = CrowdScene{dossier}.opened(scene, view_at(at(30, 40), m_per_px));
        CHECK(events_in(opened) == 3000);
    }
}

TEST_CASE("No two symbols of a crowd overlap") {
    const auto dossier = dossier_at(random_points(3000, 30, 40, 10));
    const auto scene = scene_of(dossier);
    const auto view = view_at(at(30, 40), 2'000);
    const auto opened = CrowdScene{dossier}.opened(scene, view);
    REQUIRE(opened.objects.size() > 100);
    for (std::size_t i = 0; i < opened.objects.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto a = *view.to_pixel(opened.objects[i].point),
                       b = *view.to_pixel(opened.objects[j].point);
            const auto radius = [](const MapObject& o) {
                return o.count > 1 ? cluster_radius_px(o.count) : 12;
            };
            CHECK(std::hypot(a.x - b.x, a.y - b.y) > radius(opened.objects[i]) + radius(opened.objects[j]));
        }
    }
}

TEST_CASE("Clusters open as the view comes closer") {
    const auto dossier = dossier_at(random_points(500, 30, 40, 0.5));
    const auto scene = scene_of(dossier);
    CrowdScene crowd{dossier};
    const auto far = crowd.opened(scene, view_at(at(30, 40), 40'000));
    REQUIRE(far.objects.size() == 1);
    CHECK(far.objects.front().kind == MapObjectKind::cluster);
    CHECK(far.objects.front().label == "500");
    const auto near = crowd.opened(scene, view_at(at(30, 40), 100));
    CHECK(near.objects.size() > 100);
}

TEST_CASE("Panning moves the clusters of a crowd and changes none in the middle of the view") {
    const auto dossier = dossier_at(random_points(2000, 30, 40, 10));
    const auto scene = scene_of(dossier);
    CrowdScene crowd{dossier};
    const auto view = view_at(at(30, 40), 2'000);
    const auto moved = view.dragged(37, -23);
    const auto before = crowd.opened(scene, view).objects, after = crowd.opened(scene, moved).objects;
    const PixelBox inner{400, 300, 1200, 700};
    std::size_t compared = 0;
    for (const auto& object : before) {
        const auto pixel = *view.to_pixel(object.point);
        if (!inner.contains(pixel)) continue;
        const auto same = std::find_if(after.begin(), after.end(), [&](const MapObject& other) {
            return other.point == object.point && other.count == object.count;
        });
        CHECK(same != after.end());
        ++compared;
    }
    CHECK(compared > 20);
}

TEST_CASE("A crowd shows its density when there are too many events for anything else") {
    const auto dossier = dossier_at(random_points(most_without_density + 1000, 30, 40, 5));
    const auto scene = scene_of(dossier);
    CHECK(CrowdScene{dossier}.opened(scene, view_at(at(30, 40), 5'000)).shows_density);
    CHECK_FALSE(CrowdScene{dossier}.opened(scene, view_at(at(30, 40), 10)).shows_density);
}

TEST_CASE("Events known only by an area are one object for each area, never a point") {
    auto dossier = dossier_at(random_points(300, 30, 40, 5));
    Place province;
    province.id = "t:province";
    province.name = "Anbar";
    province.kind = PlaceKind::admin1;
    province.point = at(32, 42);
    province.extent.area =
        std::make_shared<Area>(Area{{{{at(30, 40), at(30, 44), at(34, 44), at(34, 40), at(30, 40)}, {}}}});
    dossier.places.push_back(province);
    for (std::size_t i = 0; i < 250; ++i) dossier.events[i].sites = {{SiteRole::location, 300, {}}};
    const auto scene = scene_of(dossier);
    REQUIRE(scene.objects.size() == 1);
    CHECK(scene.objects.front().kind == MapObjectKind::event_area);
    CHECK(scene.objects.front().label == "Anbar · 250 events");
    CHECK(scene.crowd->size() == 50);
}

TEST_CASE("Events at exactly the same point stand around it as soon as there is room") {
    auto points = random_points(300, 30, 40, 3);
    const LatLon spot = at(30, 50);
    for (int i = 0; i < 7; ++i) points.push_back(spot);
    const auto dossier = dossier_at(points);
    const auto scene = scene_of(dossier);
    const auto view = view_at(spot, 1'000);
    const auto opened = CrowdScene{dossier}.opened(scene, view);
    std::vector<PixelPoint> symbols;
    std::size_t named = 0;
    for (const auto& object : opened.objects) {
        if (!object.spot) continue;
        CHECK(*object.spot == spot);
        CHECK(object.event.has_value());
        symbols.push_back(*view.to_pixel(object.point));
        named += object.label.empty() ? 0 : 1;
    }
    REQUIRE(symbols.size() == 7);
    CHECK(named == 1);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            CHECK(std::hypot(symbols[i].x - symbols[j].x, symbols[i].y - symbols[j].y) > 25);
    }
}

TEST_CASE("Events at one point are one symbol where others are too near for them to stand around it") {
    auto points = random_points(300, 30, 40, 0.2);
    for (int i = 0; i < 7; ++i) points.push_back(at(30, 40));
    const auto dossier = dossier_at(points);
    const auto opened = CrowdScene{dossier}.opened(scene_of(dossier), view_at(at(30, 40), 300));
    CHECK(std::none_of(opened.objects.begin(), opened.objects.end(),
                       [](const auto& o) { return o.spot.has_value(); }));
    CHECK(events_in(opened) == 307);
}

TEST_CASE("Of a few events none hides another at the same point, where there is room around it") {
    const auto dossier = dossier_at({at(30, 40), at(30, 40), at(30, 40), at(31, 42)});
    const auto scene = scene_of(dossier);
    REQUIRE(scene.crowd == nullptr);
    const auto near = view_at(at(30, 40), 500);
    const auto opened = CrowdScene{dossier}.opened(scene, near);
    REQUIRE(opened.objects.size() == scene.objects.size());
    std::size_t moved = 0;
    for (std::size_t i = 0; i < opened.objects.size(); ++i) {
        const auto& object = opened.objects[i];
        CHECK(object.event == scene.objects[i].event);
        moved += object.spot ? 1 : 0;
        for (std::size_t j = 0; j < i; ++j) {
            const auto a = *near.to_pixel(object.point), b = *near.to_pixel(opened.objects[j].point);
            CHECK(std::hypot(a.x - b.x, a.y - b.y) > 25);
        }
    }
    CHECK(moved == 3);
    const auto far = CrowdScene{dossier}.opened(scene, view_at(at(30, 40), 9'000));  // the fourth is too near
    CHECK(std::none_of(far.objects.begin(), far.objects.end(),
                       [](const auto& o) { return o.spot.has_value(); }));
}
