/// One claim with one place for each end.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/measuring.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/// The positions in Dossier::places that a claim's ends are taken to mean.
struct Ends {
    std::size_t subject = 0;
    std::size_t object = 0;
};

/// Judges a distance, containment or nearness claim as if both ends were certain; no diagnoses yet.
[[nodiscard]] Judgement judge_pair(const Dossier& dossier, const Claim& claim, Ends ends,
                                   const Tolerances& tolerances);

}  // namespace dateline
