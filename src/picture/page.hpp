/// The whole picture: title, map, legend, caption and credits.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/compose_map.hpp"

#include <string>

namespace dateline {

struct Page {
    PixelSize size;
    PixelBox map_box;   ///< where the map is on the page
    Drawing map;        ///< in pixels from the map box's corner
    Drawing furniture;  ///< in pixels from the page's corner, drawn after the map
};

/// Lays out a page of this size. `title` replaces the generated one unless empty.
[[nodiscard]] Page lay_out_page(const Dossier& dossier, const Basemap& basemap, PixelSize size,
                                const std::string& title, const TextMeasure& measure);

}  // namespace dateline
