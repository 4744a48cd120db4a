#include "mapview/basemap.hpp"
#include "mapview/compose_map.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <random>

using namespace dateline;

namespace {

LatLon at(double lat_deg, double lon_deg) {
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

const Basemap& basemap() {
    setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1);
    static const Basemap opened = Basemap::open_default();
    return opened;
}

/// Whether a ray to the right crosses an edge an odd number of times.
void cross(PixelPoint a, PixelPoint b, PixelPoint p, bool& odd) {
    if ((a.y <= p.y) == (b.y <= p.y)) return;
    if (p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) odd = !odd;
}

/// What the data say, without any projection: in the cell's own grid.
bool is_land(BasemapScale scale, LatLon place) {
    const double lat_deg = place.latitude().value(), lon_deg = place.longitude().value();
    const int column = std::clamp(static_cast<int>((lon_deg + 180) / cell_deg), 0, cell_columns - 1);
    const int row = std::clamp(static_cast<int>((lat_deg + 90) / cell_deg), 0, cell_rows - 1);
    const CellNumber cell{static_cast<std::uint16_t>(row * cell_columns + column)};
    const PixelPoint p{(lon_deg - west_deg(cell)) / cell_deg * 65535,
                       (lat_deg - south_deg(cell)) / cell_deg * 65535};
    const auto shape = basemap().shape(scale, BasemapLayer::land, cell);
    bool odd = false;
    for (std::size_t i = 0; i < shape.starts.size(); ++i) {
        const auto begin = shape.starts[i],
                   end = i + 1 < shape.starts.size() ? shape.starts[i + 1] : shape.outline_vertices;
        for (auto k = begin; k < end; ++k) {
            const auto a = shape.vertices[k], b = shape.vertices[k + 1 < end ? k + 1 : begin];
            cross({double(a.east), double(a.north)}, {double(b.east), double(b.north)}, p, odd);
        }
    }
    return odd;
}

bool is_filled(const FilledPath& path, PixelPoint p) {
    bool odd = false;
    for (const auto& ring : path.rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) cross(ring[i], ring[(i + 1) % ring.size()], p, odd);
    }
    return odd;
}

bool is_in_triangle(const FilledTriangles& triangles, PixelPoint p) {
    for (std::size_t i = 0; i + 2 < triangles.corners.size(); i += 3) {
        bool odd = false;
        for (std::size_t k = 0; k < 3; ++k)
            cross(triangles.corners[i + k], triangles.corners[i + (k + 1) % 3], p, odd);
        if (odd) return true;
    }
    return false;
}

template <class Fill>
const Fill& land_of(const Drawing& drawing, const MapStyle& style) {
    for (const auto& primitive : drawing.primitives) {
        const auto* fill = std::get_if<Fill>(&primitive);
        if (fill && fill->colour == style.land) return *fill;
    }
    FAIL("no land is drawn");
    std::abort();
}

struct Part {
    const char* name;
    std::vector<LatLon> corners;
};

const std::vector<Part>& parts() {
    static const std::vector<Part> all{
        {"the world", {}},
        {"Fiji", {at(-20, 176), at(-15, -178)}},
        {"the Bering Strait", {at(60, 172), at(68, -160)}},
        {"Russia", {at(45, 25), at(70, -172), at(43, 132)}},
        {"New Zealand to Chile", {at(-45, 167), at(-20, -70), at(-40, -71)}},
        {"the North Pole", {at(65, 0), at(65, 120), at(65, -120)}},
        {"the South Pole", {at(-65, 0), at(-65, 120), at(-65, -120)}},
        {"Iraq", {at(30, 39), at(38, 49)}},
    };
    return all;
}

}  // namespace

TEST_CASE("land is where the data have it, in every projection, over the antimeridian and at the poles") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const PixelSize size{500, 340};
    std::uniform_real_distribution<double> x{0, size.width}, y{0, size.height};
    const auto& style = style_of(MapTheme::light);
    std::size_t looked_at = 0;
    for (const auto kind : all_projection_kinds) {
        for (const auto& part : parts()) {
            CAPTURE(name_of(kind), part.name);
            const auto view = view_of(part.corners, size, {.projection = kind});
            const auto scale =
                scale_for(view.ground_meters_per_pixel({250, 170}).value_or(view.camera.meters_per_pixel));
            const auto paths = draw_basemap(basemap(), view, style, Fills::paths);
            const auto triangles = draw_basemap(basemap(), view, style, Fills::triangles);
            // What is wrong a pixel and a half around as well: coasts are drawn to a fraction of a pixel.
            const auto is_wrong = [&](PixelPoint p, const auto& is_drawn) {
                for (const PixelPoint step : {PixelPoint{0, 0}, {1.5, 0}, {-1.5, 0}, {0, 1.5}, {0, -1.5}}) {
                    const PixelPoint near{p.x + step.x, p.y + step.y};
                    const auto place = view.to_lat_lon(near);
                    if (!place || is_drawn(near) == is_land(scale, *place)) return false;
                }
                return true;
            };
            int wrong = 0, wrong_triangles = 0;
            for (int i = 0; i < 250; ++i) {
                const PixelPoint p{x(random), y(random)};
                looked_at += view.to_lat_lon(p) ? 1 : 0;
                wrong += is_wrong(
                    p, [&](PixelPoint at) { return is_filled(land_of<FilledPath>(paths, style), at); });
                wrong_triangles += is_wrong(p, [&](PixelPoint at) {
                    return is_in_triangle(land_of<FilledTriangles>(triangles, style), at);
                });
            }
            CHECK(wrong == 0);
            CHECK(wrong_triangles == 0);
        }
    }
    CHECK(looked_at > 5000);
}

TEST_CASE("no coast, border or river streaks across the map in any projection") {
    const PixelSize size{1000, 640};
    const auto& style = style_of(MapTheme::light);
    for (const auto kind : all_projection_kinds) {
        for (const auto& part : parts()) {
            CAPTURE(name_of(kind), part.name);
            const auto view = view_of(part.corners, size, {.projection = kind});
            double longest_m = 0;
            for (const auto& primitive : draw_basemap(basemap(), view, style, Fills::paths).primitives) {
                const auto* path = std::get_if<StrokedPath>(&primitive);
                if (!path) continue;
                for (const auto& line : path->lines) {
                    for (std::size_t i = 1; i < line.size(); ++i) {
                        const auto from = view.to_lat_lon(line[i - 1]), to = view.to_lat_lon(line[i]);
                        if (!from || !to) continue;
                        // Along the plane, in what a pixel covers at one end: a streak is long there as well.
                        const double east_deg = std::abs(
                            std::remainder(from->longitude().value() - to->longitude().value(), 360));
                        const double north_deg = std::abs(from->latitude().value() - to->latitude().value());
                        const double shrink = std::cos(from->latitude().value() * 0.017453292519943295);
                        longest_m = std::max(longest_m, 111'195 * std::hypot(east_deg * shrink, north_deg));
                    }
                }
            }
            CAPTURE(longest_m);
            CHECK(longest_m > 0);
            CHECK(longest_m < 1.45 * cell_deg * 111'195);  // no line is longer than a cell across
        }
    }
}
