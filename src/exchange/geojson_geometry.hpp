/// Shapes from GeoJSON geometries.
#pragma once

#include "exchange/feature.hpp"

#include <string_view>

namespace dateline {

/// Of a geometry's JSON text, "null" included. Heights are dropped. Areas are put into `area`, which the
/// shape then refers to. @throws InputError  for kinds that features have no shape for, and positions that
/// are not on the globe
[[nodiscard]] FeatureShape shape_from_geojson(std::string_view geometry, Area& area);

}  // namespace dateline
