/// Places of the kind that a mention speaks of.
#pragma once

#include "reading/mentions/place_options.hpp"

#include <vector>

namespace dateline {

/**
 * The likeliest places of one mention: those of its spelling, but led by the city where the mention says "the
 * city of Cordoba" and the article otherwise speaks of the province, or the other way round. The place put in
 * front lies in the same country and not farther than a day's errand from the likeliest.
 */
[[nodiscard]] std::vector<ScoredPlace> led_by_described_kind(const RecognisedName& name,
                                                             const NameSense& sense,
                                                             std::vector<ScoredPlace> places);

}  // namespace dateline
