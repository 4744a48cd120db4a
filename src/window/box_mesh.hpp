/// Boxes as triangles.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace sf {
class Vertex;
}

namespace dateline {

/// Adds the box with smooth edges.
void add_rounded_box(std::vector<sf::Vertex>& mesh, const RoundedBox& box);

}  // namespace dateline
