/// Which statements of place begin at a word, of all the grammars that know some.
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <vector>

namespace dateline {

/// The statements that begin at one word, and where to look for the next ones.
struct RelationsHere {
    std::vector<Relation> relations;
    std::size_t next = 0;
};

/**
 * @param has_unit  whether the sentence names a unit of length at all
 * @param last      the statement before in the sentence, for what is counted from the same place; else null
 */
[[nodiscard]] RelationsHere relations_at(const SentenceView& view, std::size_t at, bool has_unit,
                                         const Relation* last);

}  // namespace dateline
