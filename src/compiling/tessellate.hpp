/// Areas cut into triangles, at build time.
#pragma once

#include "mapview/basemap.hpp"

#include <cstdint>
#include <vector>

namespace dateline {

/// Triangles over `vertices`: the outline's, followed by those that crossings of the outline made necessary.
struct CellTriangles {
    std::vector<CellVertex> vertices;
    std::vector<std::uint32_t> corners;  ///< three a triangle
};

/**
 * Triangulates rings by the even-odd rule with the GLU tessellator, which takes touching and crossing rings.
 * `starts` are the first vertices of each ring.
 *
 * @throws InputError  when the tessellator gives up.
 */
[[nodiscard]] CellTriangles tessellate(const std::vector<CellVertex>& outline,
                                       const std::vector<std::uint32_t>& starts);

}  // namespace dateline
