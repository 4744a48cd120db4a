#include "geodesy/nearest_pair.hpp"

#include "geodesy/edge_foot.hpp"
#include "geodesy/nearest_edge.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <queue>

namespace dateline {
namespace {

using Vertex = EdgeTree::Vertex;

/// A part of a tree: a node, or one vertex (and the edge it starts) when `level` is 0.
struct Part {
    std::size_t level = 0;
    std::size_t index = 0;
};

struct Entry {
    double bound_m = 0;
    Part first;
    Part second;
};

struct LargerBoundFirst {
    bool operator()(const Entry& a, const Entry& b) const { return a.bound_m < b.bound_m; }
};
struct SmallerBoundFirst {
    bool operator()(const Entry& a, const Entry& b) const { return a.bound_m > b.bound_m; }
};

Part whole(const EdgeTree& tree) {
    return {tree.levels().size(), 0};
}

/// Around a node, or the edge of a vertex; around the vertex itself where no edge starts.
SpaceBox box_of(const EdgeTree& tree, Part part) {
    if (part.level > 0) return tree.levels()[part.level - 1][part.index];
    const Vertex* vertex = &tree.vertices()[part.index];
    if (vertex->starts_edge) return box_around_edge(vertex);
    const SpacePoint position = vertex->position();
    return {position, position};
}

template <typename Visit>
void for_each_child(const EdgeTree& tree, Part part, Visit visit) {
    const std::size_t below = part.level - 1;
    const std::size_t count = below == 0 ? tree.vertices().size() : tree.levels()[below - 1].size();
    const std::size_t begin = part.index * EdgeTree::branching;
    for (std::size_t i = begin; i < std::min(count, begin + EdgeTree::branching); ++i) visit(Part{below, i});
}

/// Calls `visit` with the pairs that a pair divides into, the coarser part's children with the other part,
/// and with the boxes that `box_of` puts around the two.
template <typename BoxOf, typename Visit>
void divide(const EdgeTree& first, const EdgeTree& second, const Entry& entry, BoxOf box_of, Visit visit) {
    if (entry.first.level >= entry.second.level) {
        const SpaceBox other = box_of(second, entry.second);
        for_each_child(first, entry.first, [&](Part child) {
            visit(Entry{0, child, entry.second}, box_of(first, child), other);
        });
    } else {
        const SpaceBox other = box_of(first, entry.first);
        for_each_child(second, entry.second, [&](Part child) {
            visit(Entry{0, entry.first, child}, other, box_of(second, child));
        });
    }
}

double turn(const Vertex& a, const Vertex& b, const Vertex& c) {
    return (b.lon_deg - a.lon_deg) * (c.lat_deg - a.lat_deg) -
           (b.lat_deg - a.lat_deg) * (c.lon_deg - a.lon_deg);
}

/// Where two edges cross, straight in longitude and latitude. Ends that only touch are found by distance 0.
std::optional<LatLon> crossing(const Vertex* a, const Vertex* b) {
    const double a_start = turn(b[0], b[1], a[0]);
    const double a_end = turn(b[0], b[1], a[1]);
    const bool crosses = a_start * a_end < 0 && turn(a[0], a[1], b[0]) * turn(a[0], a[1], b[1]) < 0;
    if (!crosses) return std::nullopt;
    const double share = a_start / (a_start - a_end);
    return LatLon{Degrees{a[0].lat_deg + share * (a[1].lat_deg - a[0].lat_deg)},
                  Degrees{a[0].lon_deg + share * (a[1].lon_deg - a[0].lon_deg)}};
}

/// An end that two edges share: neighbours that were drawn together have most of their border in common.
std::optional<LatLon> shared_end(const Vertex* a, const Vertex* b) {
    for (const Vertex* end : {a, a + 1}) {
        for (const Vertex* other : {b, b + 1}) {
            if (end->lat_deg == other->lat_deg && end->lon_deg == other->lon_deg) return end->point();
        }
    }
    return std::nullopt;
}

/// The nearest points of two edges: where they meet, or else one of them is an end.
void improve(PointPair& best, const Vertex* a, const Vertex* b) {
    auto point = shared_end(a, b);
    if (!point) point = crossing(a, b);
    if (point) {
        best = {*point, *point, Meters{0}};
        return;
    }
    for (const Vertex* end : {a, a + 1}) {
        const EdgeFoot foot = nearest_on_edge(end->point(), end->position(), b[0], b[1], best.distance);
        if (foot.distance < best.distance) best = {end->point(), foot.point, foot.distance};
    }
    for (const Vertex* end : {b, b + 1}) {
        const EdgeFoot foot = nearest_on_edge(end->point(), end->position(), a[0], a[1], best.distance);
        if (foot.distance < best.distance) best = {foot.point, end->point(), foot.distance};
    }
}

SpaceBox box_of_vertices(const EdgeTree& tree, Part part) {
    if (part.level > 0) return tree.levels()[part.level - 1][part.index];
    const SpacePoint position = tree.vertices()[part.index].position();
    return {position, position};
}

PointPair farthest_through_earth(const EdgeTree& first, const EdgeTree& second) {
    std::priority_queue<Entry, std::vector<Entry>, LargerBoundFirst> queue;
    queue.push({std::numeric_limits<double>::infinity(), whole(first), whole(second)});
    while (queue.top().first.level > 0 || queue.top().second.level > 0) {
        const Entry entry = queue.top();
        queue.pop();
        divide(first, second, entry, box_of_vertices, [&](Entry part, const SpaceBox& a, const SpaceBox& b) {
            part.bound_m = farthest_between(a, b);
            queue.push(part);
        });
    }
    const Entry& found = queue.top();
    return {first.vertices()[found.first.index].point(), second.vertices()[found.second.index].point(),
            Meters{0}};
}

}  // namespace

PointPair nearest_between(const EdgeTree& first, const EdgeTree& second) {
    constexpr int most_comparisons = 20'000;
    std::priority_queue<Entry, std::vector<Entry>, SmallerBoundFirst> queue;
    queue.push({0, whole(first), whole(second)});
    PointPair best{{}, {}, infinite_length};
    int comparisons = 0;
    while (!queue.empty() && queue.top().bound_m < best.distance.value() && comparisons < most_comparisons) {
        const Entry entry = queue.top();
        queue.pop();
        if (entry.first.level == 0 && entry.second.level == 0) {
            const Vertex* a = &first.vertices()[entry.first.index];
            const Vertex* b = &second.vertices()[entry.second.index];
            if (a->starts_edge && b->starts_edge) improve(best, a, b);
            ++comparisons;
            continue;
        }
        divide(first, second, entry, box_of, [&](Entry part, const SpaceBox& a, const SpaceBox& b) {
            part.bound_m = least_arc(distance_between(a, b));
            if (part.bound_m < best.distance.value()) queue.push(part);
        });
    }
    return best;
}

PointPair farthest_between(const EdgeTree& first, const EdgeTree& second) {
    PointPair pair = farthest_through_earth(first, second);
    for (;;) {
        const EdgeFoot far_second = farthest_vertex(second, pair.first);
        const EdgeFoot far_first = farthest_vertex(first, far_second.point);
        if (far_first.distance <= pair.distance) return pair;
        pair = {far_first.point, far_second.point, far_first.distance};
    }
}

}  // namespace dateline
