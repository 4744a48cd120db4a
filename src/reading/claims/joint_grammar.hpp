/// Statements of several places at once: "390 km and 660 km from A, respectively", "A is 85 km and B 320 km
/// from C".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <vector>

namespace dateline {

/**
 * "Lyon and Marseille are 390 km and 660 km south of Paris", "Lyon is 390 and 660 km from Paris and Nice,
 * respectively": as many lengths as subjects or as objects, paired in order. "Kirkuk is 85 km and Baghdad
 * 320 km south of Erbil": each length has its subject before it. "Braga and Faro are 50 km north of Porto and
 * 215 km south of Lisbon respectively": a whole statement for each subject. Empty when the counts differ.
 */
[[nodiscard]] std::vector<Relation> paired_relations_at(const SentenceView& view, std::size_t at);

/// "Pune is 120 km from Mumbai and Surat 235 km": counted from where the statement before it counts.
[[nodiscard]] std::optional<Relation> echoed_relation_with(const SentenceView& view,
                                                           const WrittenLength& length, const Relation& last);

}  // namespace dateline
