/// Boxes as spatial indexes keep them, and an order in which near ones follow each other.
#pragma once

#include <cstdint>
#include <limits>

class OGRGeometry;

namespace dateline {

/// Degrees; west <= east, since no shape of a feature crosses the antimeridian. At first it holds nothing.
struct ShapeBox {
    double west_deg = std::numeric_limits<double>::infinity();
    double south_deg = std::numeric_limits<double>::infinity();
    double east_deg = -std::numeric_limits<double>::infinity();
    double north_deg = -std::numeric_limits<double>::infinity();

    void cover(const ShapeBox& other) noexcept;
};

/// @pre the geometry is not empty
[[nodiscard]] ShapeBox box_of(const OGRGeometry& geometry);

/// The position of the box's middle on a Hilbert curve through the world, 0 to 2^32 - 1. Boxes that follow
/// each other on it are near each other, so that the nodes of a tree made of them in that order are small
/// (Kamel and Faloutsos, "On packing R-trees", 1993).
[[nodiscard]] std::uint32_t hilbert_position(const ShapeBox& box) noexcept;

}  // namespace dateline
