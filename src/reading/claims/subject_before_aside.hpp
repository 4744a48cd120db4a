/// Subjects that an aside parts from their statement: "Gao, which fell in 2012, is 320 km east of".
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// "Juarez" of "Juarez – across the river from El Paso – is 225 miles north of", "Srebrenica" of "Srebrenica,
/// where 8,000 died, 80 km east of", "the mayor" of "The mayor, a native of Leeds, is". Nothing when no aside
/// ends here, or when its own last name may be the one meant.
[[nodiscard]] std::optional<FoundSubject> subject_before_aside(const SubjectQuestion& question);

}  // namespace dateline
