/// The world behind the page's map: fine where the events are, coarse elsewhere.
#pragma once

#include "dossier/json_writer.hpp"
#include "mapview/basemap.hpp"

#include <span>

namespace dateline {

/**
 * Writes the member "basemap": for each scale used "per_degree" (the grid of its lines) and its layers as
 * encoded lines (see line_code.hpp), cut into cells of 5°. The cells around the points of the first view come
 * in the finest of Natural Earth's scales with at most 60 000 corners there, and so do, as long as there is
 * room, those with most places; all others come in the scale for the world. Longitudes lie within 180° of
 * `middle`. Then the member "names": labels, most important first.
 */
void write_page_basemap(JsonWriter& json, const Basemap& basemap, std::span<const LatLon> view,
                        std::span<const LatLon> places, Degrees middle);

}  // namespace dateline
