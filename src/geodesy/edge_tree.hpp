/// The edges of an area, arranged so that the few near a point are found without looking at all.
#pragma once

#include "geo/area.hpp"
#include "geodesy/space_box.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

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
