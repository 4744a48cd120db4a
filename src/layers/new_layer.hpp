/// Layers as GDAL is told to make them.
#pragma once

#include "exchange/feature.hpp"
#include "exchange/formats.hpp"

#include <string>
#include <vector>

class GDALDataset;
class OGRLayer;

namespace dateline {

/// Who makes a layer's spatial index: GDAL when it closes the file, or this program (layer_index.hpp).
enum class IndexMaker { gdal, here };

/**
 * Adds an empty layer of WGS84 positions, longitude first: the column "id", then the fields. Its geometries
 * may be of any kind when there are several kinds of shape; lines and areas are of the "Multi" kind.
 * @returns null when GDAL refuses: it has said why.
 */
[[nodiscard]] OGRLayer* new_layer(GDALDataset& dataset, const Format& format, const std::string& name,
                                  const std::vector<Field>& fields, const ShapeKinds& shapes,
                                  IndexMaker index);

}  // namespace dateline
