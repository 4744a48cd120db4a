#include "geodesy/nearest_edge.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <limits>
#include <queue>

namespace dateline {
namespace {

/// What is still to be looked at: a node of the tree, or an edge or vertex when `level` is 0.
struct Entry {
    double bound_m = 0;
    std::size_t level = 0;  ///< one more than the level in the tree
    std::size_t index = 0;
};

struct LargerBoundFirst {
    bool operator()(const Entry& a, const Entry& b) const { return a.bound_m < b.bound_m; }
};
struct SmallerBoundFirst {
    bool operator()(const Entry& a, const Entry& b) const { return a.bound_m > b.bound_m; }
};

double least_distance(const SpaceBox& box, const SpacePoint& from) {
    return least_arc(distance_between(box, SpaceBox{from, from}));
}

double least_distance_to_edge(const EdgeTree::Vertex* start, const SpacePoint& from) {
    const double chord_m = chord_distance(from, start[0].position(), start[1].position());
    return least_arc(std::max(0.0, chord_m - stray_from_chord(start[0], start[1])));
}

/// Calls `push` for the children of a node, as positions among the nodes or vertices one level down.
template <typename Push>
void for_each_child(const EdgeTree& tree, const Entry& entry, Push push) {
    const std::size_t below = entry.level - 1;
    const std::size_t count = below == 0 ? tree.vertices().size() : tree.levels()[below - 1].size();
    const std::size_t first = entry.index * EdgeTree::branching;
    for (std::size_t i = first; i < std::min(count, first + EdgeTree::branching); ++i) push(below, i);
}

}  // namespace

EdgeFoot nearest_on_edges(const EdgeTree& tree, LatLon from) {
    const SpacePoint position = space_point(from);
    std::priority_queue<Entry, std::vector<Entry>, SmallerBoundFirst> queue;
    queue.push({0, tree.levels().size(), 0});
    EdgeFoot best{from, infinite_length};
    while (!queue.empty() && queue.top().bound_m < best.distance.value()) {
        const Entry entry = queue.top();
        queue.pop();
        if (entry.level == 0) {
            const auto* start = &tree.vertices()[entry.index];
            const EdgeFoot foot = nearest_on_edge(from, position, start[0], start[1], best.distance);
            if (foot.distance < best.distance) best = foot;
            continue;
        }
        for_each_child(tree, entry, [&](std::size_t level, std::size_t index) {
            if (level > 0) {
                queue.push({least_distance(tree.levels()[level - 1][index], position), level, index});
            } else if (tree.vertices()[index].starts_edge) {
                queue.push({least_distance_to_edge(&tree.vertices()[index], position), level, index});
            }
        });
    }
    return best;
}

EdgeFoot farthest_vertex(const EdgeTree& tree, LatLon from) {
    const SpacePoint position = space_point(from);
    std::priority_queue<Entry, std::vector<Entry>, LargerBoundFirst> queue;
    queue.push({std::numeric_limits<double>::infinity(), tree.levels().size(), 0});
    EdgeFoot best{from, Meters{-1}};
    while (!queue.empty() && queue.top().bound_m > best.distance.value()) {
        const Entry entry = queue.top();
        queue.pop();
        if (entry.level == 0) {
            const LatLon point = tree.vertices()[entry.index].point();
            const Meters distance = shortest_line(from, point).length;
            if (distance > best.distance) best = {point, distance};
            continue;
        }
        for_each_child(tree, entry, [&](std::size_t level, std::size_t index) {
            const double chord_m =
                level > 0 ? farthest_between(tree.levels()[level - 1][index], SpaceBox{position, position})
                          : straight_distance(tree.vertices()[index].position(), position);
            queue.push({greatest_arc(chord_m), level, index});
        });
    }
    return best;
}

}  // namespace dateline
