/// Which place each recognised name means.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/recognise.hpp"

#include <string>
#include <vector>

namespace dateline {

/// A place that a name may mean, with its share of the belief and why.
struct ScoredPlace {
    PlaceNumber place{};
    double score = 0;  ///< 0 to 1; those of one name add up to at most 1
    std::vector<std::string> reasons;
};

inline constexpr std::size_t most_candidates = 5;

/**
 * For each name its likeliest places, best first, at most five; none for a name without places.
 *
 * Evidence, in order of weight: its container named behind it ("Erbil, Iraq") here or at another occurrence
 * (one sense per discourse); a described kind ("Al-Asad base"); the countries, first-level divisions and
 * neighbourhood of the names around it; how well the spelling fits; and how well known the place is. Linear
 * in the number of names.
 */
[[nodiscard]] std::vector<std::vector<ScoredPlace>> resolve(const std::vector<RecognisedName>& names,
                                                            const Gazetteer& gazetteer);

}  // namespace dateline
