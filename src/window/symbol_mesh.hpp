/// Symbols and boxes as triangles.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace sf {
class Vertex;
}

namespace dateline {

/// Adds the symbol with its outline and, around it, one sector for each source.
void add_symbol(std::vector<sf::Vertex>& mesh, const Symbol& symbol);

void add_rounded_box(std::vector<sf::Vertex>& mesh, const RoundedBox& box);

/// Adds a shape every point of which is seen from `middle`, with smooth edges.
void add_star_shaped(std::vector<sf::Vertex>& mesh, const PixelLine& outline, PixelPoint middle,
                     Colour colour);

}  // namespace dateline
