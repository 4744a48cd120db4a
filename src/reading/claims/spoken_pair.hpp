/// "The two cities are about 300 km apart": places that go by their number.
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/statement_subject.hpp"

#include <cstddef>
#include <span>

namespace dateline {

/// "the two cities" that ends at a position; empty when no such words do.
[[nodiscard]] WordRun pair_of_towns_before(const SentenceView& view, std::size_t at);

/**
 * Gives a relation of such a pair its ends: the last two towns that the article names before it, the earlier
 * one first. Whether there are two. @param names  of the article
 */
[[nodiscard]] bool name_the_pair(const SentenceView& article, std::span<const LaidName> names,
                                 Relation& relation, StatementSubject& subject);

}  // namespace dateline
