/// Events as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/geojson_stream.hpp"

namespace dateline {

/**
 * Writes every site of the event as a point (`feature` "site"), unless it is known as an area only; every
 * site's extent ("extent"); and a line from every launch site to every impact site ("arc").
 */
void write_event(GeoJsonStream& stream, const Dossier& dossier, const Event& event);

}  // namespace dateline
