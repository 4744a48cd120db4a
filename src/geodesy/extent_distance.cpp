#include "geodesy/extent_distance.hpp"

#include "geodesy/area_fingerprint.hpp"
#include "geodesy/edge_tree_cache.hpp"
#include "geodesy/nearest_edge.hpp"
#include "geodesy/nearest_pair.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr Meters touching{0.001};  // the search is not finer

ExtentDistance meeting_at(LatLon point, Meters farthest) {
    return {{Meters{0}, farthest}, point, point};
}

ExtentDistance swapped(const ExtentDistance& result) {
    return {result.interval, result.nearest_to, result.nearest_from};
}

ExtentDistance between_discs(const Footprint& from, const Footprint& to) {
    const GeodesicLine line = shortest_line(from.point, to.point);
    const Meters farthest = line.length + from.radius + to.radius;
    const Meters gap = line.length - from.radius - to.radius;
    const LatLon leaves = destination(from.point, line.bearing_at_start, std::min(from.radius, line.length));
    if (gap <= Meters{0}) return meeting_at(leaves, farthest);
    return {{gap, farthest}, leaves, destination(from.point, line.bearing_at_start, line.length - to.radius)};
}

ExtentDistance from_disc_to_area(const Footprint& disc, const Area& area) {
    const auto kept = edge_tree_of(area);
    const EdgeTree& tree = *kept;
    const Meters farthest = farthest_vertex(tree, disc.point).distance + disc.radius;
    if (contains(area, disc.point)) return meeting_at(disc.point, farthest);
    const EdgeFoot nearest = nearest_on_edges(tree, disc.point);
    const Meters gap = nearest.distance - disc.radius;
    if (gap <= touching) return meeting_at(nearest.point, farthest);
    const Degrees bearing = shortest_line(disc.point, nearest.point).bearing_at_start;
    return {{gap, farthest}, destination(disc.point, bearing, disc.radius), nearest.point};
}

/// A point of `inner` that shows it lies in `outer`, when their edges are known not to meet.
std::optional<LatLon> point_inside(const Area& inner, const Area& outer) {
    const Box box = bounding_box(outer);
    for (const Polygon& polygon : inner.polygons) {
        if (polygon.outer.empty()) continue;
        const LatLon point = polygon.outer.front();
        if (box.contains(point) && contains(outer, point)) return point;
    }
    return std::nullopt;
}

ExtentDistance between_areas(const Area& from, const Area& to) {
    const auto from_tree = edge_tree_of(from);
    const auto to_tree = edge_tree_of(to);
    const Meters farthest = farthest_between(*from_tree, *to_tree).distance;
    const PointPair nearest = nearest_between(*from_tree, *to_tree);
    if (nearest.distance <= touching) return meeting_at(nearest.first, farthest);
    if (const auto point = point_inside(from, to)) return meeting_at(*point, farthest);
    if (const auto point = point_inside(to, from)) return meeting_at(*point, farthest);
    return {{nearest.distance, farthest}, nearest.first, nearest.second};
}

ExtentDistance measured(const Footprint& from, const Footprint& to) {
    if (from.area != nullptr && to.area != nullptr) return between_areas(*from.area, *to.area);
    if (to.area != nullptr) return from_disc_to_area(from, *to.area);
    if (from.area != nullptr) return swapped(from_disc_to_area(to, *from.area));
    return between_discs(from, to);
}

/// What two footprints are, in a form that can be compared.
struct PairKey {
    LatLon from;
    LatLon to;
    Meters from_radius;
    Meters to_radius;
    std::uint64_t from_area = 0;  ///< fingerprints
    std::uint64_t to_area = 0;

    friend bool operator==(const PairKey&, const PairKey&) = default;
};

PairKey key_of(const Footprint& from, const Footprint& to) {
    const auto print = [](const Area* area) { return area != nullptr ? fingerprint_of(*area) : 0; };
    return {from.point, to.point, from.radius, to.radius, print(from.area), print(to.area)};
}

std::size_t hash_of(const PairKey& key) {
    std::uint64_t sum = key.from_area ^ std::rotl(key.to_area, 32);
    for (const LatLon& point : {key.from, key.to}) {
        for (const Degrees angle : {point.latitude(), point.longitude()})
            sum = std::rotl(sum ^ std::bit_cast<std::uint64_t>(angle.value()), 29) * 0x9E3779B97F4A7C15U;
    }
    return static_cast<std::size_t>(sum >> 32U);
}

/// The pairs measured last: articles name the same few again and again.
class PairMemo {
public:
    const ExtentDistance& of(const Footprint& from, const Footprint& to) {
        const PairKey key = key_of(from, to);
        auto& slot = slots_[hash_of(key) % slots_.size()];
        if (!slot || slot->first != key) slot.emplace(key, measured(from, to));
        return slot->second;
    }

private:
    std::vector<std::optional<std::pair<PairKey, ExtentDistance>>> slots_{2048};  // of some 130 bytes
};

}  // namespace

Footprint footprint_of(const Place& place) {
    return {place.point, place.extent.radius, place.extent.area.get()};
}

ExtentDistance distance_between(const Footprint& from, const Footprint& to) {
    if (from.area == nullptr && to.area == nullptr) return measured(from, to);  // two geodesics
    thread_local PairMemo memo;
    return memo.of(from, to);
}

}  // namespace dateline
