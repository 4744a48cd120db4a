/// Names as hasty fingers write them.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace dateline {

/**
 * A folded name with letters left out, added, wrong or swapped with their neighbour, at random places: one
 * edit in seven of ten names; two in a quarter of those of 7 letters or more, three in one of twenty of 12 or
 * more.
 * @pre 4 letters or more
 */
[[nodiscard]] std::string misspelt(std::string_view folded, std::mt19937& random);

}  // namespace dateline
