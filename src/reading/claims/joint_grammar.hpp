/// Statements of several places at once: "390 km and 660 km from A, respectively".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <vector>

namespace dateline {

/**
 * "Lyon and Marseille are 390 km and 660 km south of Paris", "Lyon is 390 and 660 km from Paris and Nice,
 * respectively": as many lengths as subjects or as objects, paired in order. "Braga and Faro are 50 km north
 * of Porto and 215 km south of Lisbon respectively": a whole statement for each subject. Empty when the
 * counts differ.
 */
[[nodiscard]] std::vector<Relation> paired_relations_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
