/// Smooth lines as triangles.
#pragma once

#include "mapview/drawing.hpp"

#include <vector>

namespace sf {
class Vertex;
}

namespace dateline {

/// Whether a line's end joins its beginning.
enum class LineEnds { open, joined };

/**
 * Adds triangles that cover a line of this width, with edges that fade over one pixel. Lines thinner than a
 * pixel are drawn one pixel wide and fainter. Points nearer than half a pixel to the one before are left out.
 */
void add_stroke(std::vector<sf::Vertex>& mesh, const PixelLine& line, LineEnds ends, double width_px,
                Colour colour);

/// Adds the whole of a stroked path: casings first, so that crossings stay clean, then the lines or dashes.
void add_stroked_path(std::vector<sf::Vertex>& mesh, const StrokedPath& path);

}  // namespace dateline
