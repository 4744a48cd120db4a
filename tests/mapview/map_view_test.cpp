#include "mapview/map_view.hpp"

#include "geodesy/geodesic_line.hpp"
#include "mapview/drawing.hpp"
#include "mapview/map_furniture.hpp"
#include "mapview/scale_bar.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

const PixelSize size{1600, 1000};

void check_all_inside(const MapView& view, const std::vector<LatLon>& points, double margin_px) {
    const auto room = PixelBox{0, 0, size.width, size.height}.grown(0.5 - margin_px);
    for (const auto& point : points) {
        const auto pixel = view.to_pixel(point);
        REQUIRE(pixel);
        CHECK(room.contains(*pixel));
    }
}

}  // namespace

TEST_CASE("a fitted view shows every point inside its margins") {
    const std::vector<LatLon> iraq{at(33.7856, 42.4412), at(36.1911, 44.0094), at(34.3142, 47.065)};
    const auto view = view_of(iraq, size, {.margins = {100, 100, 100, 100}});
    CHECK(view.projection.kind() == ProjectionKind::web_mercator);
    check_all_inside(view, iraq, 100);
}

TEST_CASE("a view of Suva and Apia lies over the antimeridian, not round the world") {
    const std::vector<LatLon> pacific{at(-18.1416, 178.4419), at(-13.8333, -171.7667)};
    const auto view = view_of(pacific, size);
    check_all_inside(view, pacific, 40);
    // 1151 km apart (geod +ellps=WGS84 -I): the map must be nearly filled by them.
    const auto a = view.to_pixel(pacific[0]), b = view.to_pixel(pacific[1]);
    CHECK(std::hypot(a->x - b->x, a->y - b->y) > 900);
    CHECK(view.to_pixels(pacific).size() == 1);
}

TEST_CASE("a box over the antimeridian is seen whole and fills the drawing one way") {
    const Box fiji{Degrees{-20}, Degrees{176}, Degrees{-15}, Degrees{-178}};
    for (const auto kind : all_projection_kinds) {
        CAPTURE(name_of(kind));
        const auto view = view_of_box(fiji, size, kind);
        CHECK(view.projection.kind() == kind);
        const std::vector<LatLon> corners{at(-20, 176), at(-15, 176), at(-20, -178), at(-15, -178)};
        check_all_inside(view, corners, 0);
        const auto west = view.to_pixel(at(-17.5, 176)), east = view.to_pixel(at(-17.5, -178));
        const auto south = view.to_pixel(at(-20, 179)), north = view.to_pixel(at(-15, 179));
        const bool as_wide = east->x - west->x > 0.95 * size.width;
        const bool as_high = south->y - north->y > 0.95 * size.height;
        CHECK((as_wide || as_high));
    }
}

TEST_CASE("a cap around a pole has the pole in the middle") {
    for (const double pole_deg : {90.0, -90.0}) {
        const double edge_deg = pole_deg > 0 ? 66 : -62;
        const Box cap{Degrees{std::min(pole_deg, edge_deg)}, Degrees{-180},
                      Degrees{std::max(pole_deg, edge_deg)}, Degrees{180}};
        const auto view = view_of_box(cap, size);
        CHECK(view.projection.kind() == ProjectionKind::azimuthal_equidistant);
        const auto pole = view.to_pixel(LatLon{Degrees{pole_deg}, Degrees{0}});
        REQUIRE(pole);
        CHECK(pole->x == Approx(size.width / 2).margin(2));
        CHECK(pole->y == Approx(size.height / 2).margin(2));
    }
}

TEST_CASE("a box round the world has its own middle in the middle") {
    const auto world = view_of_box({Degrees{-90}, Degrees{-180}, Degrees{90}, Degrees{180}}, size);
    CHECK(world.projection.kind() == ProjectionKind::equal_earth);
    CHECK(world.to_lat_lon({size.width / 2, size.height / 2})->longitude().value() == Approx(0).margin(0.01));
    const auto pacific = view_of_box({Degrees{-60}, Degrees{0}, Degrees{60}, Degrees{-1}}, size);
    CHECK(std::abs(pacific.projection.center().longitude().value()) == Approx(180));
}

TEST_CASE("polar points are seen in an azimuthal view, worldwide ones in Equal Earth") {
    const std::vector<LatLon> polar{at(82, 10), at(84, -170), at(80, 100)};
    const auto arctic = view_of(polar, size);
    CHECK(arctic.projection.kind() == ProjectionKind::azimuthal_equidistant);
    check_all_inside(arctic, polar, 40);
    const std::vector<LatLon> everywhere{at(40, -100), at(-30, 150), at(50, 10), at(-20, -60)};
    const auto world = view_of(everywhere, size);
    CHECK(world.projection.kind() == ProjectionKind::equal_earth);
    check_all_inside(world, everywhere, 0);
}

TEST_CASE("one point is not seen closer than asked for") {
    const std::vector<LatLon> erbil{at(36.1911, 44.0094)};
    const auto view = view_of(erbil, size, {.closest_m_per_px = 150});
    CHECK(view.ground_meters_per_pixel({800, 500}).value() == Approx(150).epsilon(0.01));
}

TEST_CASE("a line over the cut of the world map is parted there") {
    MapView world = view_of({}, size);
    const std::vector<LatLon> line{at(0, -180), at(0, -175), at(0, -165), at(0, -160)};
    const auto pieces = world.to_pixels(line);
    REQUIRE(pieces.size() == 2);
    for (const auto& piece : pieces) {
        for (std::size_t i = 1; i < piece.size(); ++i) CHECK(std::abs(piece[i].x - piece[i - 1].x) < 100);
    }
}

TEST_CASE("a ring around the pole covers the pole and nothing else") {
    MapView world = view_of({}, size);
    const auto rings = world.ring_to_pixels(ring_around(at(90, 0), Meters{1'500'000}, 90));
    REQUIRE_FALSE(rings.empty());
    CHECK(contains(rings, *world.to_pixel(at(85, 0))));
    CHECK(contains(rings, *world.to_pixel(at(80, 140))));
    CHECK_FALSE(contains(rings, *world.to_pixel(at(70, 0))));
    CHECK_FALSE(contains(rings, *world.to_pixel(at(-85, 0))));
}

TEST_CASE("a ring over the cut is drawn on both sides of the world map") {
    MapView world = view_of({}, size);
    const auto rings = world.ring_to_pixels(ring_around(at(0, -170), Meters{800'000}, 90));
    CHECK(rings.size() == 2);
    CHECK(contains(rings, *world.to_pixel(at(0, -174))));
    CHECK(contains(rings, *world.to_pixel(at(0, -166))));
    CHECK_FALSE(contains(rings, *world.to_pixel(at(0, 0))));
}

TEST_CASE("the scale bar is as long as it says") {
    for (const double lat_deg : {0.0, 36.0, 65.0}) {
        const std::vector<LatLon> points{at(lat_deg, 44), at(lat_deg + 2, 46)};
        const auto view = view_of(points, size);
        const PixelPoint place{300, 900};
        const auto bar = scale_bar(view, place, 180);
        REQUIRE(bar);
        CHECK(bar->length_px <= 180.001);
        CHECK(bar->length_px > 180 / 2.6);  // steps of 1, 2, 5
        const auto west = view.to_lat_lon({place.x - bar->length_px / 2, place.y});
        const auto east = view.to_lat_lon({place.x + bar->length_px / 2, place.y});
        const double measured_km = shortest_line(*west, *east).length.value() / 1000;
        CHECK(measured_km == Approx(std::stod(bar->text)).epsilon(0.005));
    }
}

TEST_CASE("the letter of a north arrow stands over its tip") {
    class Measure final : public TextMeasure {
    public:
        [[nodiscard]] PixelSize measure(std::string_view text, const TextStyle&) const override {
            return {8 * static_cast<double>(text.size()), 16};
        }
    };
    std::vector<Primitive> drawn;
    const std::vector<LatLon> south_pacific{at(-37, 175), at(-33, -71), at(-17, -150)};
    const auto view = view_of(south_pacific, size);
    (void)draw_furniture(view, style_of(MapTheme::light), Measure{}, drawn);
    const auto arrow = std::ranges::find_if(
        drawn, [](const Primitive& primitive) { return std::holds_alternative<Symbol>(primitive); });
    REQUIRE(arrow != drawn.end());
    const auto& [shape, tip] = std::pair{std::get<Symbol>(*arrow), std::get<TextLabel>(*std::next(arrow))};
    CHECK(tip.text == "N");
    const double turn_rad = shape.turn_deg * std::acos(-1.0) / 180;
    const PixelPoint letter{(tip.box.left + tip.box.right) / 2, (tip.box.top + tip.box.bottom) / 2};
    const double along =
        (letter.x - shape.at.x) * std::sin(turn_rad) - (letter.y - shape.at.y) * std::cos(turn_rad);
    const double beside =
        (letter.x - shape.at.x) * std::cos(turn_rad) + (letter.y - shape.at.y) * std::sin(turn_rad);
    CHECK(along == Approx(shape.size_px / 2 + 8));
    CHECK(beside == Approx(0).margin(1e-9));
}

TEST_CASE("flying to a place puts it in the middle at the wanted scale") {
    const auto view = looking_at(view_of({}, size), at(-17.7, 179.9), 2000);
    const auto pixel = view.to_pixel(at(-17.7, 179.9));
    REQUIRE(pixel);
    CHECK(pixel->x == Approx(800).margin(0.01));
    CHECK(pixel->y == Approx(500).margin(0.01));
    CHECK(view.camera.meters_per_pixel == 2000);
}

TEST_CASE("a map of the whole world is cut where hardly any land is, and has the world in its middle") {
    const PixelSize size{1000, 520};
    const auto cut_of = [&](ProjectionKind kind, double middle_lon_deg) {
        std::vector<LatLon> points;
        for (const double lon_deg : {-85.0, 0.0, 85.0}) {
            for (const double lat_deg : {-55.0, 68.0})
                points.push_back(at(lat_deg, std::remainder(middle_lon_deg + lon_deg, 360)));
        }
        const auto view = view_of(points, size, {.projection = kind});
        for (const auto point : points) {
            const auto pixel = view.to_pixel(point);
            REQUIRE(pixel);
            CHECK(PixelBox{0, 0, size.width, size.height}.contains(*pixel));
        }
        CHECK(view.camera.center.x_m == 0);
        return std::remainder(view.projection.middle_longitude_deg() + 180, 360);
    };
    for (const auto kind :
         {ProjectionKind::web_mercator, ProjectionKind::equal_earth, ProjectionKind::robinson}) {
        CAPTURE(name_of(kind));
        CHECK(cut_of(kind, 20) == -170);  // the Bering Strait
        CHECK(cut_of(kind, -40) == -170);
        CHECK(cut_of(kind, 115) == -25);  // the Atlantic
        CHECK(cut_of(kind, -150) == -25);
    }
}

TEST_CASE("events all round the globe get the whole of what their projection shows") {
    std::vector<LatLon> points;
    for (int lon_deg = -170; lon_deg < 180; lon_deg += 20) {
        points.emplace_back(Degrees{50}, Degrees{lon_deg * 1.0});
        points.emplace_back(Degrees{-20}, Degrees{lon_deg * 1.0});
    }
    points.insert(points.end(), 200, LatLon{Degrees{40}, Degrees{20}});
    const auto kind = GENERATE(ProjectionKind::azimuthal_equidistant, ProjectionKind::lambert_conformal,
                               ProjectionKind::albers_equal_area, ProjectionKind::equal_earth);
    CAPTURE(static_cast<int>(kind));
    const PixelSize size{1000, 420};
    const auto view = view_of(points, size, {.margins = {40, 40, 40, 40}, .projection = kind});
    const PixelBox frame{0, 0, size.width, size.height};
    for (int lon_deg = -180; lon_deg < 180; lon_deg += 5) {
        for (const double lat_deg : {-59.0, 0.0, 89.0}) {
            const auto at = view.to_pixel({Degrees{lat_deg}, Degrees{lon_deg * 1.0}});
            CAPTURE(lon_deg, lat_deg);
            if (at) CHECK(frame.contains(*at));
        }
    }
    if (kind == ProjectionKind::equal_earth) CHECK(view.projection.center().longitude() == Degrees{10});
}
