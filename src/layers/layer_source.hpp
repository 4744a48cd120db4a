/// Features from the layers of a GIS file.
#pragma once

#include "exchange/feature.hpp"
#include "exchange/table_source.hpp"

#include <memory>
#include <string>

namespace dateline {

/**
 * Reads GeoPackage, KML, FlatGeobuf, Shapefile, and whatever else GDAL knows. A column `id` gives the
 * features their ids, a column `feature` their layer. Positions in another reference system are turned into
 * WGS84.
 *
 * @param bad_row  called once for each row that cannot be used
 * @throws InputError  when GDAL cannot open it.
 */
[[nodiscard]] std::unique_ptr<FeatureSource> layer_source(const std::string& file, BadRow bad_row);

}  // namespace dateline
