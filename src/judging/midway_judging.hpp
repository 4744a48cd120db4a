/// "Samarra lies about halfway between Baghdad and Tikrit", "two-thirds of the way from Baghdad to Tikrit".
#pragma once

#include "dossier/dossier.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/**
 * Judges a midway claim by the two legs from the subject. Supported: the first leg is the claimed share of
 * both, within the tolerance of a round number, and both together are not longer than a road between the two
 * places may be at the least. Off: within twice the tolerance, and not longer than a road may be at the most.
 * A nearness claim ("between Baghdad and Tikrit") names no share: unverifiable, the legs told. The
 * measurement is the first leg.
 */
[[nodiscard]] Judgement judge_midway(const Dossier& dossier, const Claim& claim,
                                     const Tolerances& tolerances);

}  // namespace dateline
