/// What slip would explain a wrong claim?
#pragma once

#include "dossier/dossier.hpp"
#include "judging/pair_judging.hpp"
#include "judging/tolerances.hpp"

#include <vector>

namespace dateline {

/**
 * The slips that would make a claim true: another unit (`unit`), the opposite direction (`reversed`), another
 * place of the same name (`other-place`). They are told, and change no verdict.
 */
[[nodiscard]] std::vector<Diagnosis> diagnose(const Dossier& dossier, const Claim& claim, Ends ends,
                                              const Tolerances& tolerances);

}  // namespace dateline
