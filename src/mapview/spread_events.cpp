#include "mapview/spread_events.hpp"

#include "mapview/object_look.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

namespace dateline {
namespace {

constexpr double least_ring_px = 28;
/// More stand on several rings.
constexpr std::size_t most_on_one_ring = 12;
/// From symbol to symbol, with its ring of sources, and from ring to ring.
constexpr double apart_px = 30;

std::size_t places_on(double radius_px) {
    constexpr double rounding = 1e-9;
    return static_cast<std::size_t>(2 * std::numbers::pi * radius_px / apart_px + rounding);
}

double first_ring_px(std::size_t count) {
    if (count > most_on_one_ring) return least_ring_px;
    return std::max(least_ring_px, apart_px * static_cast<double>(count) / (2 * std::numbers::pi));
}

/// Positions, in a list of objects, of events at one point.
using Stack = std::vector<std::size_t>;

/// Where several events are; launches are not: one site may launch many.
std::map<std::pair<double, double>, Stack> stacks_of(const std::vector<MapObject>& objects) {
    std::map<std::pair<double, double>, Stack> stacks;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto& object = objects[i];
        const bool is_event =
            object.kind == MapObjectKind::event_site || object.kind == MapObjectKind::impact_site;
        if (!is_event || !object.event) continue;
        const auto point = object.point;
        stacks[{point.latitude().value(), point.longitude().value()}].push_back(i);
    }
    std::erase_if(stacks, [](const auto& entry) {
        return entry.second.size() < 2 || entry.second.size() > most_spread;
    });
    return stacks;
}

/// Whether no symbol but those of the stack and others at its spot is where they would stand.
bool has_room(PixelPoint at, const Stack& stack, const std::vector<MapObject>& objects, const MapView& view) {
    const double reach_px = spread_radius_px(stack.size()) + apart_px / 2;
    const auto spot = objects[stack.front()].point;
    return std::none_of(objects.begin(), objects.end(), [&](const MapObject& other) {
        if (!has_symbol(other.kind) || other.point == spot) return false;
        const auto there = view.to_pixel(other.point);
        return there && std::hypot(there->x - at.x, there->y - at.y) < reach_px;
    });
}

}  // namespace

std::vector<PixelPoint> spread_around(PixelPoint spot, std::size_t count) {
    std::vector<PixelPoint> places;
    for (double radius_px = first_ring_px(count); places.size() < count; radius_px += apart_px) {
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
}

void spread_stacked(std::vector<MapObject>& objects, const MapView& view) {
    for (const auto& [spot, stack] : stacks_of(objects)) {
        const auto at = view.to_pixel(objects[stack.front()].point);
        if (!at || !has_room(*at, stack, objects, view)) continue;
        const auto places = spread_around(*at, stack.size());
        for (std::size_t i = 0; i < stack.size(); ++i) {
            auto& object = objects[stack[i]];
            const auto point = object.point;
            move_from_spot(object, point, view.to_lat_lon(places[i]).value_or(point), i == 0);
        }
    }
}

}  // namespace dateline
