#include "geodesy/edge_tree.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>

namespace dateline {
namespace {

constexpr double gentlest_bend_m = 6'399'594;  // WGS84 a²/b
constexpr double longest_piece_deg = 0.25;

}  // namespace

EdgeTree::EdgeTree(const Area& area) {
    std::size_t count = 0;
    for (const Polygon& polygon : area.polygons) count += polygon.outer.size();
    vertices_.reserve(count + count / 8);
    for (const Polygon& polygon : area.polygons) {
        add_ring(polygon.outer);
        for (const Ring& hole : polygon.holes) add_ring(hole);
    }
    assert(!vertices_.empty());
    make_first_level();
    make_upper_levels();
}

void EdgeTree::add_ring(const Ring& ring) {
    if (ring.empty()) return;
    if (ring.size() == 1) add_edge(ring.front(), ring.front());  // a point is an edge of no length
    for (std::size_t i = 1; i < ring.size(); ++i) add_edge(ring[i - 1], ring[i]);
    vertices_.push_back({ring.back().latitude().value(), ring.back().longitude().value(), false});
}

/// Adds its start and the points that divide it, not its end.
void EdgeTree::add_edge(LatLon from, LatLon to) {
    const Vertex start{from.latitude().value(), from.longitude().value()};
    vertices_.push_back(start);
    const double lat_step_deg = to.latitude().value() - start.lat_deg;
    const double lon_step_deg = to.longitude().value() - start.lon_deg;
    const double longest_deg = std::max(std::fabs(lat_step_deg), std::fabs(lon_step_deg));
    if (longest_deg <= longest_piece_deg) return;
    const int pieces = static_cast<int>(std::ceil(longest_deg / longest_piece_deg));
    for (int i = 1; i < pieces; ++i) {
        const double part = static_cast<double>(i) / pieces;
        vertices_.push_back({start.lat_deg + part * lat_step_deg, start.lon_deg + part * lon_step_deg});
    }
}

void EdgeTree::make_first_level() {
    std::vector<SpaceBox> level;
    level.reserve((vertices_.size() + branching - 1) / branching);
    for (std::size_t begin = 0; begin < vertices_.size(); begin += branching) {
        Patch patch;
        const std::size_t end = std::min(begin + branching, vertices_.size());
        for (std::size_t i = begin; i < end; ++i) patch.include(vertices_[i].lat_deg, vertices_[i].lon_deg);
        if (vertices_[end - 1].starts_edge) patch.include(vertices_[end].lat_deg, vertices_[end].lon_deg);
        level.push_back(box_around(patch));
    }
    levels_.push_back(std::move(level));
}

void EdgeTree::make_upper_levels() {
    while (levels_.back().size() > 1) {
        const std::vector<SpaceBox>& below = levels_.back();
        std::vector<SpaceBox> level((below.size() + branching - 1) / branching);
        for (std::size_t i = 0; i < below.size(); ++i) level[i / branching].include(below[i]);
        levels_.push_back(std::move(level));
    }
}

SpaceBox box_around_edge(const EdgeTree::Vertex* start) {
    Patch patch;
    for (const EdgeTree::Vertex* end : {start, start + 1}) patch.include(end->lat_deg, end->lon_deg);
    return box_around(patch);
}

/// An eighth of its length squared times its curvature, which is at most 1/R of a step of both angles
/// together.
double stray_from_chord(const EdgeTree::Vertex& start, const EdgeTree::Vertex& end) {
    constexpr double radians_per_degree = std::numbers::pi / 180;
    const double step_rad =
        (std::fabs(end.lat_deg - start.lat_deg) + std::fabs(end.lon_deg - start.lon_deg)) *
        radians_per_degree;
    return gentlest_bend_m * step_rad * step_rad / 8;
}

}  // namespace dateline
