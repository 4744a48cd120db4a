/// Polygons from a TopoJSON or GeoJSON file, each with the id of its place if the file has that.
#pragma once

#include "geo/area.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace dateline {

/**
 * Calls `each(id, area)` for every feature, of every layer, that has a polygon; without an "id" property the
 * id is empty. Outer rings come counter-clockwise, holes clockwise, whatever the file has. A name that ends in ".gz" is
 * decompressed.
 *
 * @throws InputError  when the file is missing or GDAL cannot read it.
 */
void each_area(const std::filesystem::path& file, const std::function<void(const std::string&, Area)>& each);

}  // namespace dateline
