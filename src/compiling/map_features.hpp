/// Features of a vector map layer: their attributes, and where they are.
#pragma once

#include "compiling/csv_reader.hpp"
#include "geo/area.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

struct MapFeature {
    std::vector<std::string> fields;  ///< in the order of the columns; empty texts for what is not set
    std::optional<LatLon> point;      ///< of a point, or the middle of anything else
    Area area;                        ///< without polygons for points and lines
};

/**
 * Reads every layer of a GeoJSON, GeoPackage or shapefile, or whatever else GDAL reads, in longitude and
 * latitude on WGS84 (another reference system is converted). For each layer `header` is called with its
 * attributes' names, then `each(feature, row)` for each feature, numbered from 1 in the file; what `each`
 * throws as RowFault skips it.
 *
 * @throws InputError  when the file is missing, empty, cannot be read, or has no layer.
 */
[[nodiscard]] RowReport read_features(const std::filesystem::path& file, const BuildProgressSink& progress,
                                      const std::function<void(const CsvColumns&)>& header,
                                      const std::function<void(MapFeature)>& each);

}  // namespace dateline
