/// From claims to verdicts.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/// Judges every claim of the dossier, replacing its judgements.
void judge(Dossier& dossier, const Tolerances& tolerances);

/// Judges one claim.
[[nodiscard]] Judgement judge_claim(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances);

}  // namespace dateline
