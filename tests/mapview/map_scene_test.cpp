#include "mapview/map_scene.hpp"

#include "geodesy/geodesic_line.hpp"
#include "mapview/compose_map.hpp"
#include "mapview/draw_scene.hpp"
#include "mapview/object_look.hpp"
#include "mapview/picker.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

Place place(const char* id, const char* name, PlaceKind kind, LatLon point, double radius_m) {
    Place result;
    result.id = id;
    result.name = name;
    result.kind = kind;
    result.point = point;
    result.extent.radius = Meters{radius_m};
    return result;
}

/// A country in the shape of a box whose west border is the meridian of 46° E.
std::shared_ptr<const Area> box_country() {
    return std::make_shared<Area>(Area{{{{at(30, 46), at(30, 60), at(38, 60), at(38, 46), at(30, 46)}, {}}}});
}

/// Places: an air base, a city, a country as an area, and a city inside it.
Dossier dossier_with_event(std::size_t launch) {
    Dossier dossier;
    for (const char* id : {"first", "second"}) {
        Article article;
        article.id = id;
        dossier.articles.push_back(article);
    }
    dossier.places = {place("t:1", "Al Asad Air Base", PlaceKind::air_base, at(33.7856, 42.4412), 3000),
                      place("t:2", "Erbil", PlaceKind::populated_place, at(36.1911, 44.0094), 9000),
                      place("t:3", "Boxland", PlaceKind::country, at(34, 53), 900'000),
                      place("t:4", "Kermanshah", PlaceKind::populated_place, at(34.3142, 47.065), 8000)};
    dossier.places[2].extent.area = box_country();
    Event event;
    event.kind = EventKind::strike;
    event.sites = {{SiteRole::launch, launch, {}}, {SiteRole::impact, 0, {}}, {SiteRole::impact, 1, {}}};
    for (std::size_t article = 0; article < 2; ++article) {
        Report report;
        report.article = article;
        report.sites = event.sites;
        if (article == 1) report.sites.pop_back();  // the second does not name Erbil
        Count count;
        count.what = "missiles launched";
        count.low = count.high = article == 0 ? 22 : 15;
        report.counts = {count};
        event.reports.push_back(report);
    }
    event.comparisons = {{"missiles launched", Agreement::disputed}};
    dossier.events = {event};
    return dossier;
}

std::vector<MapObject> of_kind(const MapScene& scene, MapObjectKind kind) {
    std::vector<MapObject> found;
    std::copy_if(scene.objects.begin(), scene.objects.end(), std::back_inserter(found),
                 [&](const MapObject& object) { return object.kind == kind; });
    return found;
}

}  // namespace

TEST_CASE("a launch known only as a country is an area with a lower bound, never a dot") {
    const auto scene = scene_of(dossier_with_event(2));
    CHECK(of_kind(scene, MapObjectKind::launch_area).size() == 1);
    CHECK(of_kind(scene, MapObjectKind::launch_site).empty());
    CHECK(of_kind(scene, MapObjectKind::arc).empty());
    const auto bounds = of_kind(scene, MapObjectKind::lower_bound_line);
    REQUIRE(bounds.size() == 2);
    CHECK(bounds[0].line.front().longitude().value() == Approx(46));
    // Al Asad to the meridian of 46° E: least at latitude 33.84 (GeodSolve -i over latitudes 33.7 to 34).
    CHECK(bounds[0].length.value() == Approx(329'537).margin(20));
    CHECK(bounds[0].label == "≥ 330 km");
}

TEST_CASE("an arc is as long as GeodSolve says and follows the geodesic") {
    const auto arcs = of_kind(scene_of(dossier_with_event(3)), MapObjectKind::arc);
    REQUIRE(arcs.size() == 2);
    CHECK(arcs[1].length.value() == Approx(347'370.318).margin(0.01));  // GeodSolve -i, Kermanshah to Erbil
    CHECK(arcs[1].label == "347 km");
    CHECK(arcs[1].line.size() > 10);
    CHECK(arcs[1].line.back() == at(36.1911, 44.0094));
}

TEST_CASE("an uncertainty disc is a geodesic circle") {
    const auto discs = of_kind(scene_of(dossier_with_event(3)), MapObjectKind::uncertainty_disc);
    REQUIRE(discs.size() == 3);
    const auto base = std::find_if(discs.begin(), discs.end(), [](auto& disc) { return disc.place == 0; });
    REQUIRE(base != discs.end());
    for (const auto& point : base->line) {
        CHECK(shortest_line(base->point, point).length.value() == Approx(3000).margin(0.001));
    }
    // GeodSolve: 3 km due north of the base.
    const auto north = std::max_element(base->line.begin(), base->line.end(),
                                        [](auto& a, auto& b) { return a.latitude() < b.latitude(); });
    CHECK(north->latitude().value() == Approx(33.812646822).margin(1e-7));
}

TEST_CASE("a site knows which articles name it, and the disputed count is said once") {
    const auto impacts = of_kind(scene_of(dossier_with_event(3)), MapObjectKind::impact_site);
    REQUIRE(impacts.size() == 2);
    CHECK(impacts[0].articles == std::vector<std::size_t>{0, 1});
    CHECK(impacts[1].articles == std::vector<std::size_t>{0});
    REQUIRE_FALSE(impacts[0].remarks.empty());
    CHECK(impacts[0].remarks.front() == "15 or 22 missiles launched: disputed");
    CHECK(impacts[0].disputed == 1);
    CHECK(impacts[1].remarks.empty());
    CHECK(impacts[1].disputed == 0);
}

TEST_CASE("a disputed count is badged at whatever site an event has") {
    const auto remarks_of = [](SiteRole role, std::size_t place, MapObjectKind kind) {
        auto dossier = dossier_with_event(3);
        dossier.events[0].sites = {{role, place, {}}};
        const auto objects = of_kind(scene_of(dossier), kind);
        REQUIRE(objects.size() == 1);
        CHECK(objects[0].disputed == 1);
        return objects[0].remarks;
    };
    CHECK_FALSE(remarks_of(SiteRole::impact, 1, MapObjectKind::impact_site).empty());
    CHECK_FALSE(remarks_of(SiteRole::location, 1, MapObjectKind::event_site).empty());
    CHECK_FALSE(remarks_of(SiteRole::launch, 1, MapObjectKind::launch_site).empty());
    CHECK_FALSE(remarks_of(SiteRole::location, 2, MapObjectKind::event_area).empty());
    CHECK_FALSE(remarks_of(SiteRole::launch, 2, MapObjectKind::launch_area).empty());
}

TEST_CASE(
    "however small the map is, a disputed event bears the mark of it, and its legend says what that is") {
    const auto scene = scene_of(dossier_with_event(2));
    const auto& style = style_of(MapTheme::light);
    for (const double width_px : {1600.0, 700.0, 350.0, 120.0}) {
        const auto view = view_of(scene.extent, {width_px, 0.6 * width_px});
        std::vector<Primitive> drawn;
        draw_scene(scene, view, style, {}, drawn);
        const auto marks = std::count_if(drawn.begin(), drawn.end(), [&](const Primitive& primitive) {
            const auto* symbol = std::get_if<Symbol>(&primitive);
            return symbol != nullptr && symbol->fill == style.disputed_mark;
        });
        CHECK(marks == 1);
        const auto legend = legend_of(scene, style, &view);
        CHECK(std::any_of(legend.begin(), legend.end(), [](const LegendEntry& entry) {
            return entry.text == "reports disagree about a count";
        }));
    }
}

TEST_CASE("a country that merely contains a named impact is not drawn as another impact") {
    auto dossier = dossier_with_event(3);
    auto iraq = place("t:5", "Iraq", PlaceKind::country, at(33, 44), 500'000);
    iraq.extent.area =
        std::make_shared<Area>(Area{{{{at(29, 39), at(29, 45), at(37, 45), at(37, 39), at(29, 39)}, {}}}});
    dossier.places.push_back(iraq);
    dossier.events[0].sites.push_back({SiteRole::impact, 4, {}});
    const auto scene = scene_of(dossier);
    CHECK(of_kind(scene, MapObjectKind::event_area).empty());
    CHECK(of_kind(scene, MapObjectKind::impact_site).size() == 2);
}

TEST_CASE("without events the mentioned places are shown") {
    auto dossier = dossier_with_event(3);
    dossier.events.clear();
    Mention mention;
    mention.candidates = {{1, 0.9, {}}};
    dossier.mentions = {mention};
    const auto scene = scene_of(dossier);
    REQUIRE(scene.objects.size() == 1);
    CHECK(scene.objects[0].kind == MapObjectKind::mentioned_place);
    CHECK(scene.objects[0].label == "Erbil");
    CHECK_FALSE(scene.extent.empty());
}

TEST_CASE("an empty dossier gives an empty scene and a view of the world") {
    const auto scene = scene_of(Dossier{});
    CHECK(scene.objects.empty());
    CHECK(view_of(scene.extent, {800, 500}).projection.kind() == ProjectionKind::equal_earth);
}

TEST_CASE("a click finds the site before the line and the line before the area") {
    const auto scene = scene_of(dossier_with_event(2));
    const auto view = view_of(scene.extent, {1600, 1000});
    const auto kind_at = [&](PixelPoint pixel) {
        return scene.objects.at(object_at(scene, view, pixel).value()).kind;
    };
    const auto base = view.to_pixel(at(33.7856, 42.4412)).value();
    CHECK(kind_at({base.x + 3, base.y - 3}) == MapObjectKind::impact_site);
    const auto& line = of_kind(scene, MapObjectKind::lower_bound_line)[0].line;
    const auto middle = view.to_pixel(line[line.size() / 2]).value();
    CHECK(kind_at({middle.x, middle.y + 4}) == MapObjectKind::lower_bound_line);
    CHECK(kind_at(view.to_pixel(at(35, 46.8)).value()) == MapObjectKind::launch_area);
    CHECK_FALSE(object_at(scene, view, {5, 995}));
}

TEST_CASE("kinds of events differ by their symbols, and the legend explains each once") {
    auto dossier = dossier_with_event(3);
    dossier.events.clear();
    for (const auto kind : {EventKind::earthquake, EventKind::flood, EventKind::fire, EventKind::clash,
                            EventKind::killing, EventKind::earthquake}) {
        Event event;
        event.kind = kind;
        event.sites = {{SiteRole::location, 1, {}}};
        dossier.events.push_back(event);
    }
    const auto& style = style_of(MapTheme::light);
    const auto scene = scene_of(dossier);
    std::set<SymbolShape> shapes;
    for (const auto& object : scene.objects) {
        if (object.kind == MapObjectKind::event_site) shapes.insert(symbol_of(object, style).shape);
    }
    CHECK(shapes.size() == 4);
    std::set<std::string> texts;
    std::size_t signs = 0;
    for (const auto& entry : legend_of(scene, style)) {
        const auto* symbol = std::get_if<Symbol>(&entry.sample);
        if (symbol == nullptr || entry.is_source || !shapes.contains(symbol->shape)) continue;
        texts.insert(entry.text);
        ++signs;
    }
    CHECK(signs == 4);
    CHECK(texts ==
          std::set<std::string>{"earthquake", "flood", "fire", "clash, attack, shooting or killing"});
}

TEST_CASE("a claim's line has the colour of its verdict") {
    MapObject line;
    line.kind = MapObjectKind::claim_line;
    line.articles = {2};
    const auto& style = style_of(MapTheme::light);
    CHECK(stroke_of(line, style).colour == style.claim_line.colour);
    line.verdict = Verdict::off;
    CHECK(stroke_of(line, style).colour == style.verdicts[static_cast<std::size_t>(Verdict::off)]);
    line.verdict = Verdict::supported;
    CHECK(stroke_of(line, style).colour != style.verdicts[static_cast<std::size_t>(Verdict::off)]);
}
