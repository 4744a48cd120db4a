/// Judges claims about clocks and calendars.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/// "1:30 a.m. (2230 GMT)" at the claim's object, on the claim's date or else the article's.
[[nodiscard]] Judgement judge_local_time(const Dossier& dossier, const Claim& claim,
                                         const Tolerances& tolerances);

/// "Wednesday, January 8, 2020".
[[nodiscard]] Judgement judge_weekday(const Claim& claim);

}  // namespace dateline
