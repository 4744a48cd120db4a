/// The steps from a claim's words to its verdict.
#pragma once

#include "dossier/dossier.hpp"

#include <string>
#include <vector>

namespace dateline {

/// One line a step: the words with their roles and where they stand, how each end was understood and why or
/// by whom, what is claimed, what the wording allows by which rule, what was measured, and which codes
/// decided.
[[nodiscard]] std::vector<std::string> explanation(const Dossier& dossier, const Claim& claim,
                                                   const Judgement& judgement);

/// "Al Asad Air Base (oa:ORAA, air-base, Al Anbar, IQ)"
[[nodiscard]] std::string described(const Place& place);

}  // namespace dateline
