/// Subjects that a description leads to: "Al Asad, a base", "the base", "it".
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// "Al Asad" of "Al Asad, a base".
[[nodiscard]] std::optional<WordRun> apposed_name(const SubjectQuestion& question);

/// "Erbil" of "Erbil, the capital of the region and 320 km north of": an apposition goes on behind its "and".
/// So does a predicate: "Malakal is a town in Upper Nile and is 680 km south of".
[[nodiscard]] std::optional<WordRun> joined_subject(const SubjectQuestion& question);

/// "the base", "a restaurant": descriptions in place of a name. The words themselves when they stand for no
/// place that was named.
[[nodiscard]] std::optional<WordRun> described_before(const SubjectQuestion& question);

/// "It is 20 miles from": the place spoken of last. An event that "was centered" somewhere is no place.
[[nodiscard]] std::optional<WordRun> pronoun_before(const SubjectQuestion& question);

}  // namespace dateline
