/// What a statement of place is about: the name before it, beside it, or in the sentence before.
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/**
 * The subject, tried in this order: what stands before an aside ("Gao, which fell in 2012, is"), the name
 * just before
 * ("Swanton is about"), its head in a chain ("Louisville, Kentucky"), an apposition ("Al Asad, a base"), a
 * description that points back ("the base", "it"), the nearest name before, what follows a statement that
 * opens its sentence ("a convoy", "Tikrit"), and the thing that the clause is about ("the body"). Without a
 * name when the text names none: its words are then the description found, or none.
 */
[[nodiscard]] FoundSubject find_subject(const SubjectQuestion& question);

/// Only the name that stands right before, with no more than linking words between; for statements so weak
/// that a guess would mislead.
[[nodiscard]] std::optional<WordRun> adjacent_subject(const SubjectQuestion& question);

}  // namespace dateline
