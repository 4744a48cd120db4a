/// Claims as features.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/geojson_stream.hpp"

namespace dateline {

/**
 * Writes one claim (`feature` "claim"): a line from the object to the subject where a length or direction was
 * measured, else a point at the subject (for times: at the object). A claim whose places are unknown has no
 * geometry, yet is written: its verdict counts.
 *
 * @param number  position in Dossier::claims
 */
void write_claim(GeoJsonStream& stream, const Dossier& dossier, std::size_t number);

}  // namespace dateline
