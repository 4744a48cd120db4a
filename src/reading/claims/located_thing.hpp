/// Things that are somewhere and have no name: "a 2003 pickup", "the body", "a restaurant on Main Street".
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// What the measure says where it is, without naming a place: "a 2003 pickup", "the body"; empty when the
/// clause is about nothing.
[[nodiscard]] WordRun unnamed_thing(const SubjectQuestion& question);

/// "A restaurant" of "A restaurant on White Street about a mile east of": a road runs on, so what stands on
/// it is located. Empty when the road itself is: after a comma the measure is for that spot of it.
[[nodiscard]] WordRun thing_on_way(const SentenceView& view, const WordRun& road, std::size_t measure);

/// "A convoy" of "Twelve miles south of the city, a convoy burned", behind a statement that opens its
/// sentence; with its name when it is a place: "the town of Tikrit", "at Argun". Nothing when no noun phrase
/// begins there.
[[nodiscard]] std::optional<FoundSubject> subject_after_opening(const SubjectQuestion& question);

}  // namespace dateline
