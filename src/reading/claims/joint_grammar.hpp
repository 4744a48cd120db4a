/// Statements of several places at once: "halfway between A and B", "390 km and 660 km from A, respectively".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <vector>

namespace dateline {

/// "about halfway between Baghdad and Tikrit", "midway from A to B".
[[nodiscard]] std::optional<Relation> midway_relation_at(const SentenceView& view, std::size_t at);

/**
 * "Lyon and Marseille are 390 km and 660 km south of Paris", "Lyon is 390 and 660 km from Paris and Nice,
 * respectively": as many lengths as subjects or as objects, paired in order. Empty when the counts differ.
 */
[[nodiscard]] std::vector<Relation> paired_relations_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
