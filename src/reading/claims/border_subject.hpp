/// "The Russian border is 40 km from Kharkiv": told of a border, measured from it.
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/statement_subject.hpp"

namespace dateline {

/**
 * A distance told of a border or a coast, turned round: Kharkiv is 40 km from the Russian border, and what
 * lies south of Gaziantep has it to its north. Leaves all others as they are.
 */
void count_from_border(const SentenceView& view, Relation& relation, StatementSubject& subject);

}  // namespace dateline
