/// How QGIS draws the layers of a GeoPackage, kept inside it.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <vector>

class GDALDataset;

namespace dateline {

/// A layer as it stands in the file.
struct StyledLayer {
    std::string table;
    std::string layer;  ///< whose styles it takes: "site", …
    std::vector<Field> fields;
    ShapeKinds shapes;
};

/// The layer's style as QML; with a temporal range where it has the columns start and end.
[[nodiscard]] std::string qgis_style(const StyledLayer& layer);

/// Adds the table `layer_styles`, from which QGIS takes a layer's default style.
/// @throws ExportError
void add_qgis_styles(GDALDataset& dataset, const std::vector<StyledLayer>& layers);

}  // namespace dateline
