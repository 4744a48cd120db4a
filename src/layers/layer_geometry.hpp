/// Shapes to and from GDAL's geometries.
#pragma once

#include "exchange/feature.hpp"

#include <memory>

class OGRGeometry;

namespace dateline {

/// Null for an empty shape; lines and areas are always of the "Multi" kind, as a layer holds one kind.
[[nodiscard]] std::unique_ptr<OGRGeometry> geometry_of(const FeatureShape& shape);

/// A shape with the area that it may refer to.
struct OwnedShape {
    FeatureShape shape;
    std::unique_ptr<Area> area;
};

/// Heights are dropped. @throws InputError  for a kind that features have no shape for, or a position that is
/// not on the globe.
[[nodiscard]] OwnedShape shape_of(const OGRGeometry* geometry);

}  // namespace dateline
