#include "mapview/spread_events.hpp"

#include "mapview/object_look.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double first_ring_px = 28;
/// From symbol to symbol, with its ring of sources, and from ring to ring.
constexpr double apart_px = 30;

std::size_t places_on(double radius_px) {
    return static_cast<std::size_t>(2 * std::numbers::pi * radius_px / apart_px);
}

}  // namespace

std::vector<PixelPoint> spread_around(PixelPoint spot, std::size_t count) {
    std::vector<PixelPoint> places;
    for (double radius_px = first_ring_px; places.size() < count; radius_px += apart_px) {
        const auto here = std::min(places_on(radius_px), count - places.size());
        for (std::size_t i = 0; i < here; ++i) {
            const double turn_rad = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(here);
            places.push_back(
                {spot.x + radius_px * std::sin(turn_rad), spot.y - radius_px * std::cos(turn_rad)});
        }
    }
    return places;
}

double spread_radius_px(std::size_t count) {
    const auto outermost = spread_around({0, 0}, count).back();
    return std::hypot(outermost.x, outermost.y) + apart_px / 2;
}

void move_from_spot(MapObject& object, LatLon spot, LatLon place, bool named) {
    if (!has_symbol(object.kind) || object.point != spot) return;
    object.spot = spot;
    object.point = place;
    if (named) return;
    object.label.clear();
    object.remark.clear();
}

}  // namespace dateline
