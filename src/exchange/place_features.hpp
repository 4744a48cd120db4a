/// Places that articles name, as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/geojson_stream.hpp"

namespace dateline {

/// Writes a point (`feature` "place") for every place that is named as a place, with where it is named first.
/// Countries and provinces are left out: no point shows them.
void write_named_places(GeoJsonStream& stream, const Dossier& dossier);

}  // namespace dateline
