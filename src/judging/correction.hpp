/// What a wrong claim should say instead, ready to paste.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/tolerances.hpp"

#include <string>

namespace dateline {

/**
 * For a claim that is off or contradicted, the words that would be true: "about 117 miles west-northwest of
 * central Baghdad", "in France", "Wednesday, January 8, 2020". In the quote's own units and spelling, rounded
 * to what the places' extents leave certain, and told from a city's centre where the city is wide. A whole
 * sentence where the measure does not stand before the place it counts from ("A and B are 55 km apart").
 *
 * A distance is only written when it is supported when judged in turn. Empty for other verdicts, and where
 * the places are too wide for one number, or the truth cannot be said in the claim's own words.
 */
[[nodiscard]] std::string correction_of(const Dossier& dossier, const Claim& claim,
                                        const Judgement& judgement, const Tolerances& tolerances);

}  // namespace dateline
