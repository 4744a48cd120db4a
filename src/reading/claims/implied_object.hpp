/// Places that a measure is counted from without naming them: "five miles away", "150 miles from the
/// capital".
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/subject_question.hpp"

namespace dateline {

struct ImpliedObject {
    PlacePhrase phrase;    ///< the statement's own when it names its object; empty when none can be found
    bool guessed = false;  ///< likely meant, not surely
};

/**
 * The object of a statement: its own, with "the capital" taken for the national capital named last; else the
 * settlement or site named last before it; else, as a guess, the place that the article names first.
 * `question` asks for a place that is not the statement's subject; `article` is the whole article as one
 * sentence.
 */
[[nodiscard]] ImpliedObject implied_object(const SubjectQuestion& question, const SentenceView& article,
                                           const Relation& relation);

}  // namespace dateline
