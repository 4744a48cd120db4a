/// Subjects that stand farther from their statement: before other words of the clause, or behind it.
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

namespace dateline {

/// The nearest name before that the measure is said of; null when it may be said of something else.
[[nodiscard]] const LaidName* nearest_before(const SubjectQuestion& question);

/// The first name behind a statement that opens its sentence; null when none is near.
[[nodiscard]] const LaidName* first_after(const SubjectQuestion& question);

}  // namespace dateline
