/// How likely a claim's end means a place.
#pragma once

#include "dossier/dossier.hpp"

namespace dateline {

/// The score, 0 to 1, that the end's mention gives this place; 0 when the end has no mention or it knows no
/// such candidate. `place` is a position in Dossier::places.
[[nodiscard]] double candidate_score(const Dossier& dossier, const ClaimEnd& end, std::size_t place);

}  // namespace dateline
