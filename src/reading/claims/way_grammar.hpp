/// Places on the way between two others: "halfway between A and B", "two-thirds of the way from A to B".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <optional>

namespace dateline {

/// "about halfway between Baghdad and Tikrit", "a third of the way from A to B", "halfway along the road
/// from".
[[nodiscard]] std::optional<Relation> share_relation_at(const SentenceView& view, std::size_t at);

/// "Kirkuk lies between Erbil and Baghdad", without a number; not "talks between London and Paris".
[[nodiscard]] std::optional<Relation> between_relation_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
