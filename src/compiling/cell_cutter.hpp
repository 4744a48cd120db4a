/// Cuts lines and areas along the 5° lines of the basemap's grid.
#pragma once

#include "compiling/map_shapes.hpp"
#include "mapview/basemap.hpp"

#include <functional>
#include <vector>

namespace dateline {

/// Receives what of one shape lies in one cell.
using CellSink = std::function<void(CellNumber, MapShape)>;

/// Cuts the rings of an area. Pieces of one ring stay one ring, joined along the cell's edge: right for
/// even-odd filling, wrong for stroking. Long edges get points at every `step_deg`, so that they bend with
/// the projection.
void cut_area(const MapShape& area, double step_deg, const CellSink& sink);

/// Cuts a line where it passes from one cell to the next.
void cut_line(const MapShape& line, const CellSink& sink);

}  // namespace dateline
