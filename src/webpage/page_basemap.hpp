/// The world behind the page's map: fine where the events are, coarse elsewhere.
#pragma once

#include "dossier/json_writer.hpp"
#include "mapview/basemap.hpp"

#include <span>

namespace dateline {

/**
 * Writes the member "basemap": for each scale used "per_degree" (the grid of its lines) and its layers as
 * encoded lines (see line_code.hpp), cut into cells of 5°. Cells near the points come in the finest of
 * Natural Earth's scales with at most `most_corners` corners there, all others in that for the world; so its
 * size is bounded. Longitudes lie within 180° of `middle`. Then the member "names": labels, most important
 * first.
 */
void write_page_basemap(JsonWriter& json, const Basemap& basemap, std::span<const LatLon> near,
                        Degrees middle);

}  // namespace dateline
