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

    void include(const SpaceBox& box);
};

/// A patch of the ellipsoid between two parallels and two meridians.
struct Patch {
    double south_deg = 90, north_deg = -90;
    double west_deg = 180, east_deg = -180;

    void include(double lat_deg, double lon_deg);
};

/// The smallest upright box that holds all of a patch, and so every line that is straight in longitude and
/// latitude between two of its points. @pre the patch has a point.
[[nodiscard]] SpaceBox box_around(const Patch& patch);

[[nodiscard]] double distance_between(const SpaceBox& a, const SpaceBox& b);
[[nodiscard]] double farthest_between(const SpaceBox& a, const SpaceBox& b);

/**
 * Every edge of an area, with boxes around runs of neighbouring edges, boxes around runs of boxes and so on.
 * Edges longer than 0.25° in either coordinate are divided, so that each piece is close to a straight chord.
 * Where in space a vertex is, is worked out when somebody comes near: of the ten thousand vertices of a large
 * country a question needs some dozens.
 */
class EdgeTree {
public:
    static constexpr std::size_t branching = 8;

    /// @pre the area has a point.
    explicit EdgeTree(const Area& area);

    struct Vertex {
        double lat_deg = 0;
        double lon_deg = 0;
        bool starts_edge = true;  ///< to the next vertex; not at the end of a ring

        [[nodiscard]] LatLon point() const { return LatLon{Degrees{lat_deg}, Degrees{lon_deg}}; }
        [[nodiscard]] SpacePoint position() const { return space_point(point()); }
    };

    [[nodiscard]] const std::vector<Vertex>& vertices() const noexcept { return vertices_; }

    /// levels()[0] has one box for every `branching` vertices (and the one after them); the last has one.
    [[nodiscard]] const std::vector<std::vector<SpaceBox>>& levels() const noexcept { return levels_; }

private:
    void add_ring(const Ring& ring);
    void add_edge(LatLon from, LatLon to);
    void make_first_level();
    void make_upper_levels();

    std::vector<Vertex> vertices_;
    std::vector<std::vector<SpaceBox>> levels_;
};

/// A box that holds the edge which the vertex starts. @pre it starts one
[[nodiscard]] SpaceBox box_around_edge(const EdgeTree::Vertex* start);

/// How far the edge from one vertex to the next, straight in longitude and latitude, may stray from the
/// chord.
[[nodiscard]] double stray_from_chord(const EdgeTree::Vertex& start, const EdgeTree::Vertex& end);

}  // namespace dateline
