/// Lines and rings cut where they cross the antimeridian, as RFC 7946 (section 3.1.9) asks.
#pragma once

#include "geo/area.hpp"

#include <vector>

namespace dateline {

/**
 * The parts of a line of closely spaced points. A part that ends on the antimeridian ends at longitude 180 or
 * -180 and the next begins at the other. The latitude there is interpolated between the two points around it:
 * 12 m off at 45° for points 25 km apart.
 */
[[nodiscard]] std::vector<std::vector<LatLon>> cut_line(const std::vector<LatLon>& line);

/**
 * A closed counter-clockwise ring as an area that crosses no antimeridian. A ring around a pole is taken to
 * enclose it. @pre neighbouring points are less than 180° of longitude apart
 */
[[nodiscard]] Area cut_ring(const std::vector<LatLon>& ring);

}  // namespace dateline
