/// What the page's map draws of a claim.
#pragma once

#include "dossier/dossier.hpp"
#include "webpage/map_json.hpp"

namespace dateline {

/// Writes the member "claims", in the dossier's order.
void write_map_claims(MapJson& map, const Dossier& dossier);

}  // namespace dateline
