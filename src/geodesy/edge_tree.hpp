/// The edges of an area, arranged so that the few near a point are found without looking at all.
#pragma once

#include "geo/area.hpp"

#include <cstddef>
#include <limits>
#include <vector>

namespace dateline {

/// A place in space: metres from the Earth's centre, z to the north pole, x through longitude 0.
struct SpacePoint {
    double x = 0, y = 0, z = 0;
};

[[nodiscard]] SpacePoint space_point(LatLon point);

[[nodiscard]] double straight_distance(const SpacePoint& a, const SpacePoint& b);

/// What a straight distance through the Earth says of the distance over the WGS84 ellipsoid.
///
/// A geodesic bends as sharply as a circle of 6335.4 km (along the meridian at the equator) at most and of
/// 6399.6 km (at the poles) at least, so the arcs of those two circles over the same chord enclose its
/// length. Source of the radii: WGS84, a(1 - e²) and a²/b. The two are 20 m apart over 1000 km, 3 km over
/// 5000 km.
[[nodiscard]] double least_arc(double chord_m);
[[nodiscard]] double greatest_arc(double chord_m);

/// Corners of an upright box in space.
struct SpaceBox {
    SpacePoint low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max(),
                   std::numeric_limits<double>::max()};
    SpacePoint high{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest(),
                    std::numeric_limits<double>::lowest()};

    void include(const SpacePoint& point);
    void include(const SpaceBox& box);
};

[[nodiscard]] double distance_between(const SpaceBox& a, const SpaceBox& b);
[[nodiscard]] double farthest_between(const SpaceBox& a, const SpaceBox& b);

/**
 * Every edge of an area, with boxes around runs of neighbouring edges, boxes around runs of boxes and so on.
 * Edges longer than 0.25° in either coordinate are divided, so that each piece is close to a straight chord.
 */
class EdgeTree {
public:
    static constexpr std::size_t branching = 8;

    /// @pre the area has a point.
    explicit EdgeTree(const Area& area);

    struct Vertex {
        double lat_deg = 0;
        double lon_deg = 0;
        SpacePoint position;
        /// How far the edge to the next vertex, straight in longitude and latitude, may stray from the chord;
        /// negative where no edge starts (the end of a ring).
        double stray_m = -1;

        [[nodiscard]] LatLon point() const { return LatLon{Degrees{lat_deg}, Degrees{lon_deg}}; }
        [[nodiscard]] bool starts_edge() const { return stray_m >= 0; }
    };

    struct Node {
        SpaceBox box;
        double stray_m = 0;  ///< the largest below
    };

    [[nodiscard]] const std::vector<Vertex>& vertices() const noexcept { return vertices_; }

    /// levels()[0] has one node for every `branching` vertices (and the one after them); the last has one.
    [[nodiscard]] const std::vector<std::vector<Node>>& levels() const noexcept { return levels_; }

private:
    void add_ring(const Ring& ring);
    void add_edge(LatLon from, LatLon to);
    void make_first_level();
    void make_upper_levels();

    std::vector<Vertex> vertices_;
    std::vector<std::vector<Node>> levels_;
};

}  // namespace dateline
