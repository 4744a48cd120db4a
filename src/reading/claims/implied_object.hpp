/// Places that a measure is counted from without naming them: "five miles away", "150 miles from the
/// capital".
#pragma once

#include "dossier/dossier.hpp"
#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/subject_question.hpp"

#include <vector>

namespace dateline {

struct ImpliedObject {
    PlacePhrase phrase;  ///< the statement's own when it names its object; empty when none can be found
    std::vector<const LaidName*> anchors;  ///< what else may be meant where it names none, likeliest first
    bool guessed = false;                  ///< likely meant, not surely
};

/**
 * The object that a statement names, with "the capital" taken for the national capital named last, and "the
 * city" for what was called so. `question` asks for a place that is not the statement's subject; `article`
 * is the whole article as one sentence.
 */
[[nodiscard]] PlacePhrase named_object(const SubjectQuestion& question, const SentenceView& article,
                                       const PlacePhrase& object);

/// The places that a statement without an object may be counted from; a guess when none is near.
[[nodiscard]] ImpliedObject understood_object(const SubjectQuestion& question, const SentenceView& article,
                                              const LaidName* told_last);

/// Settles from which anchor the statement counts, now that its subject's place is known.
void choose_anchor(const Dossier& dossier, const Relation& relation, const ClaimEnd& subject,
                   ImpliedObject& object);

/// Settles which place a reference means: "the city" is not the subject itself, and of two capitals the one
/// that the measure fits.
void choose_place(const Dossier& dossier, const Relation& relation, const ClaimEnd& subject,
                  ClaimEnd& object);

}  // namespace dateline
