/// Verdicts in plain words.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/measuring.hpp"

#include <string>

namespace dateline {

/// "Paris, Texas, US (gn:4717560)": enough to tell it from its namesakes, and to choose it.
[[nodiscard]] std::string place_in_words(const Place& place);

/// "about 100", "20 to 30", "more than 300": the claimed number with its hedge, without its unit.
[[nodiscard]] std::string claimed_in_words(const ClaimedLength& length);

/// What was measured against what was claimed, and what would make it true.
[[nodiscard]] std::string distance_sentence(const Dossier& dossier, const Claim& claim,
                                            const Judgement& judgement);
[[nodiscard]] std::string containment_sentence(const Dossier& dossier, const Claim& claim,
                                               const Judgement& judgement);

/// For a wording without a number: what was measured all the same.
[[nodiscard]] std::string nearness_sentence(const Dossier& dossier, const Claim& claim,
                                            const Judgement& judgement);

}  // namespace dateline
