/// Of all places that may be meant, the one whose clock a sentence reads.
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <span>

namespace dateline {

/**
 * The place by whose clock the two times of a claim are to be judged: where the article plays
 * (clock_place.hpp), unless the times do not fit there and fit at a place of their sentence, or, when it
 * names none, at the place of the dateline. So they are contradicted only when they are wrong at all of
 * these. Null when nothing is known, or when they fit only where something else is told of: in the first
 * sentences, or at the seat of a government that speaks ("India said").
 */
[[nodiscard]] const LaidName* choose_clock(const SentenceView& sentence, const SentenceView& article,
                                           std::span<const LaidName> names, const ClaimedTime& time);

}  // namespace dateline
