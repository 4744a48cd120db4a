/// Polygons as GDAL holds them, turned into areas. For the .cpp files that read map layers.
#pragma once

#include "geo/area.hpp"

namespace dateline {

/// Appends every polygon in a geometry (an OGRGeometryH). Outer rings come counter-clockwise, holes
/// clockwise, whatever the file has; rings of fewer than three corners are left out. @throws InputError for
/// coordinates that are no numbers.
void collect_polygons(void* geometry, Area& area);

}  // namespace dateline
