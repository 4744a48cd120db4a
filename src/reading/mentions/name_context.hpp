/// The words around a name, as features of a learned model.
#pragma once

#include "reading/mentions/name_signs.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// One observation, named "kind=first" or "kind=first,second". The views point into the article's words or
/// to constants.
struct ContextFeature {
    std::string_view kind;
    std::string_view first;
    std::string_view second;
};

/**
 * What surrounds a candidate: the two words on each side alone and joined, the shapes of all four, where the
 * name stands in its run of capitalised words and what that run begins and ends with, and how the name ends.
 * Never the name itself, so that nothing is learned about particular places. Names of other places and people
 * stand for themselves only by their shape. @param which  position in setting.candidates
 */
[[nodiscard]] std::vector<ContextFeature> context_of(std::size_t which, const NameSetting& setting);

}  // namespace dateline
