/// Cells of the basemap that a view may show.
#pragma once

#include "mapview/basemap.hpp"

#include <functional>
#include <vector>

namespace dateline {

/// Those of which `is_wanted` holds: it is asked first, because to project a cell takes longer.
[[nodiscard]] std::vector<CellNumber> visible_cells(const MapView& view,
                                                    const std::function<bool(CellNumber)>& is_wanted);

}  // namespace dateline
