#include "mapview/crowd_scene.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double globe_girth_m = 2 * std::numbers::pi * 6'371'008.8;

PixelPoint middle_of(const MapView& view) {
    return {view.camera.size.width / 2, view.camera.size.height / 2};
}

/// How much of the world's square a pixel in the middle of the drawing covers.
double world_per_pixel(const MapView& view) {
    // On Mercator's own plane the same everywhere, so that panning never changes the grid.
    if (view.projection.kind() == ProjectionKind::web_mercator) {
        return view.camera.meters_per_pixel / globe_girth_m;
    }
    const auto place = view.to_lat_lon(middle_of(view)).value_or(view.projection.center());
    const double ground_m =
        view.ground_meters_per_pixel(middle_of(view)).value_or(view.camera.meters_per_pixel);
    const double shrink = std::max(0.1, std::cos(place.latitude().value() * std::numbers::pi / 180));
    return ground_m / (shrink * globe_girth_m);
}

/// Longitudes, from the map's middle, and latitudes that are seen at points all over the drawing.
struct SeenDegrees {
    double west = 180, east = -180, south = 90, north = -90;

    explicit SeenDegrees(const MapView& view) {
        constexpr int steps = 16;
        for (int i = 0; i <= steps; ++i) {
            for (int j = 0; j <= steps; ++j) {
                const auto place = view.to_lat_lon(
                    {view.camera.size.width * i / steps, view.camera.size.height * j / steps});
                if (place) add(view.projection.turned_longitude_deg(place->longitude().value()), *place);
            }
        }
        widen(steps);
    }

    void add_pole(double lat_deg) {
        west = -180;
        east = 180;
        south = std::min(south, lat_deg);
        north = std::max(north, lat_deg);
    }

private:
    void add(double turned_deg, LatLon place) {
        west = std::min(west, turned_deg);
        east = std::max(east, turned_deg);
        south = std::min(south, place.latitude().value());
        north = std::max(north, place.latitude().value());
    }
    /// By what may lie between the points that were looked at.
    void widen(int steps) {
        const double across = 2 * std::max(0.0, east - west) / steps,
                     along = 2 * std::max(0.0, north - south) / steps;
        west = std::max(-180.0, west - across);
        east = std::min(180.0, east + across);
        south = std::max(-90.0, south - along);
        north = std::min(90.0, north + along);
    }
};

bool sees(const MapView& view, LatLon point) {
    const auto at = view.to_pixel(point);
    return at && PixelBox{0, 0, view.camera.size.width, view.camera.size.height}.contains(*at);
}

/// Two triangles or one ring, as the painter wants them.
class Squares {
public:
    explicit Squares(Colour colour) : rings_{{}, colour}, triangles_{{}, colour} {}

    void add(PixelPoint at, double side_px, Fills fills) {
        const auto box = box_around(at, {side_px, side_px});
        const PixelPoint a{box.left, box.top}, b{box.right, box.top}, c{box.right, box.bottom},
            d{box.left, box.bottom};
        if (fills == Fills::triangles) {
            triangles_.corners.insert(triangles_.corners.end(), {a, b, c, a, c, d});
        } else {
            rings_.rings.push_back({a, b, c, d});
        }
    }
    void draw_into(std::vector<Primitive>& out) {
        if (!triangles_.corners.empty()) out.push_back(std::move(triangles_));
        if (!rings_.rings.empty()) out.push_back(std::move(rings_));
    }

private:
    FilledPath rings_;
    FilledTriangles triangles_;
};

}  // namespace

int grid_level(const MapView& view, double least_cell_px) {
    const double level = std::floor(-std::log2(least_cell_px * world_per_pixel(view)));
    return static_cast<int>(std::clamp<double>(level, 0, EventCrowd::finest_level));
}

std::vector<WorldBox> world_boxes(const MapView& view) {
    SeenDegrees seen{view};
    for (const double pole_deg : {-90.0, 90.0}) {
        if (sees(view, {Degrees{pole_deg}, Degrees{0}})) seen.add_pole(pole_deg);
    }
    if (seen.west > seen.east) return {};
    const double north = world_point({Degrees{seen.north}, Degrees{0}}).y;
    const double south = world_point({Degrees{seen.south}, Degrees{0}}).y;
    const double middle_deg = view.projection.middle_longitude_deg();
    const double west = (seen.west + middle_deg + 180) / 360, east = (seen.east + middle_deg + 180) / 360;
    std::vector<WorldBox> boxes;
    for (const double turn : {-1.0, 0.0, 1.0}) {
        const WorldBox box{std::max(0.0, west + turn), north, std::min(1.0, east + turn), south};
        if (box.west < box.east) boxes.push_back(box);
    }
    return boxes;
}

void draw_density(const EventCrowd& crowd, const MapView& view, const MapStyle& style, Fills fills,
                  std::vector<Primitive>& out) {
    constexpr double cell_px = 6, least_side_px = 2;
    constexpr std::array<std::uint8_t, 4> opacities{90, 140, 190, 235};  // for 1, 10, 100, 1000 events
    const PixelBox frame{0, 0, view.camera.size.width, view.camera.size.height};
    std::array<Squares, opacities.size()> classes{
        Squares{with_alpha(style.density, opacities[0])}, Squares{with_alpha(style.density, opacities[1])},
        Squares{with_alpha(style.density, opacities[2])}, Squares{with_alpha(style.density, opacities[3])}};
    const auto boxes = world_boxes(view);
    for (const auto& cell : crowd.cells(grid_level(view, cell_px), boxes)) {
        const auto at = view.to_pixel(cell.middle);
        if (!at || !frame.grown(cell_px).contains(*at)) continue;
        const double tens =
            std::min<double>(std::log10(static_cast<double>(cell.count())), opacities.size() - 1);
        classes[static_cast<std::size_t>(tens)].add(*at, least_side_px + 1.5 * tens, fills);
    }
    for (auto& squares : classes) squares.draw_into(out);
}

}  // namespace dateline
