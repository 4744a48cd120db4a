/// What else a name may mean.
#pragma once

#include "dossier/dossier.hpp"

#include <string>
#include <vector>

namespace dateline {

/// A place that the names of another place may mean as well.
struct OtherCandidate {
    std::size_t place = 0;  ///< position in Dossier::places
    double score = 0;       ///< the best of all its mentions, 0 to 1
    std::vector<std::string> reasons;
};

/// Every other candidate of the mentions that mean this place, the likeliest first, each once.
[[nodiscard]] std::vector<OtherCandidate> other_candidates(const Dossier& dossier, std::size_t place);

/// What the program itself chose where a person's overrides prevail, and any mention so overruled; null when
/// no name of this place is.
[[nodiscard]] const Overruling* overruling_of(const Dossier& dossier, std::size_t place);

}  // namespace dateline
