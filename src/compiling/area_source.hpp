/// Polygons of places, from a TopoJSON or GeoJSON file whose features carry the place's id.
#pragma once

#include "geo/area.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace dateline {

/**
 * Calls `each(id, area)` for every feature, of every layer, that has an "id" property and a polygon. Outer
 * rings come counter-clockwise, holes clockwise, whatever the file has. A name that ends in ".gz" is
 * decompressed.
 *
 * @throws InputError  when the file is missing or GDAL cannot read it.
 */
void each_area(const std::filesystem::path& file, const std::function<void(const std::string&, Area)>& each);

}  // namespace dateline
