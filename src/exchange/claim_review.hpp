/// A dossier's verdicts as schema.org ClaimReview.
#pragma once

#include "dossier/dossier.hpp"
#include "exchange/feature.hpp"

namespace dateline {

/// One JSON-LD graph with a ClaimReview (https://schema.org/ClaimReview) for each judged claim. The rating
/// runs from 1, contradicted, to 3, supported; an unverifiable claim has a name for its rating and no value.
void write_claim_reviews(const Dossier& dossier, const ByteSink& sink);

}  // namespace dateline
