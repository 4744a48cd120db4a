#include "geodesy/geodesic_line.hpp"
#include "mapview/compose_map.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

MapObject object_at(MapObjectKind kind, LatLon point) {
    MapObject object;
    object.kind = kind;
    object.point = point;
    return object;
}

bool names(const std::vector<LegendEntry>& legend, const std::string& text) {
    return std::any_of(legend.begin(), legend.end(),
                       [&](const auto& entry) { return entry.text.find(text) != std::string::npos; });
}

/// Erbil, the 30 km around it, and a line that ends there 20 km from the border.
MapScene scene_at_erbil() {
    const auto erbil = at(36.19, 44.01);
    auto disc = object_at(MapObjectKind::uncertainty_disc, erbil);
    disc.line = ring_around(erbil, Meters{30'000}, 64);
    auto line = object_at(MapObjectKind::lower_bound_line, erbil);
    line.line = points_along(at(36.19, 44.23), erbil, Meters{1000});
    auto area = object_at(MapObjectKind::launch_area, at(34, 53));
    area.area =
        std::make_shared<Area>(Area{{{{at(30, 46), at(30, 60), at(38, 60), at(38, 46), at(30, 46)}, {}}}});
    MapScene scene;
    scene.objects = {area, disc, line, object_at(MapObjectKind::impact_site, erbil)};
    return scene;
}

std::vector<LegendEntry> legend_around(const std::vector<LatLon>& extent) {
    const auto view = view_of(extent, {1000, 700});
    return legend_of(scene_at_erbil(), style_of(MapTheme::light), &view);
}

}  // namespace

TEST_CASE("the legend explains only what is large enough to be seen") {
    const auto near = legend_around({at(35.9, 43.7), at(36.5, 44.5)});
    CHECK(names(near, "where the site may be"));
    CHECK(names(near, "at least this far"));
    const auto world = legend_around({at(-50, -60), at(36, 44), at(60, 140)});
    CHECK(names(world, "impact"));
    CHECK_FALSE(names(world, "where the site may be"));
    CHECK_FALSE(names(world, "at least this far"));
}

TEST_CASE("the legend leaves out an area, a disc and a line beyond the view") {
    const auto elsewhere = legend_around({at(-30, -60), at(-29, -59)});
    CHECK(elsewhere.empty());
    CHECK_FALSE(names(legend_around({at(36.0, 43.8), at(36.4, 44.3)}), "somewhere in this area"));
}

TEST_CASE("the legend explains disputed borders where they are seen, before it names the articles") {
    setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1);
    const auto basemap = Basemap::open_default();
    const auto legend_of_view = [&](LatLon southwest, LatLon northeast) {
        const auto view = view_of(std::vector{southwest, northeast}, {1000, 700});
        std::vector<LegendEntry> legend(2);
        legend.back().is_source = true;
        add_disputed_borders(legend, basemap, view, style_of(MapTheme::light));
        return legend;
    };
    const auto kashmir = legend_of_view(at(32, 72), at(37, 80));
    REQUIRE(kashmir.size() == 3);
    CHECK(kashmir[1].text == "disputed border");
    CHECK(kashmir[2].is_source);
    CHECK(legend_of_view(at(42, -5), at(51, 9)).size() == 2);  // France
}

TEST_CASE("a country's name is not written on its parts overseas") {
    class Measure : public TextMeasure {
        PixelSize measure(std::string_view text, const TextStyle& style) const override {
            return {0.6 * style.size_px * static_cast<double>(text.size()), style.size_px};
        }
    };
    setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1);
    const auto basemap = Basemap::open_default();
    const auto writes = [&](const std::string& name, LatLon southwest, LatLon northeast) {
        const auto view = view_of(std::vector{southwest, northeast}, {1200, 800});
        const auto drawing = compose_map(basemap, {}, view, style_of(MapTheme::light), Measure{});
        return std::any_of(drawing.primitives.begin(), drawing.primitives.end(), [&](const auto& primitive) {
            const auto* label = std::get_if<TextLabel>(&primitive);
            return label && label->text == name;
        });
    };
    CHECK(writes("MADAGASCAR", at(-26, 40), at(-11, 62)));
    CHECK_FALSE(writes("FRANCE", at(-26, 40), at(-11, 62)));  // Réunion
    CHECK_FALSE(writes("FRANCE", at(-5, -65), at(12, -45)));  // Guiana
    CHECK(writes("FRANCE", at(42, -5), at(51, 9)));
    CHECK(writes("UNITED STATES", at(56, -165), at(70, -142)));  // Alaska
}
