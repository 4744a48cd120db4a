/// Whether words tell of an earlier event that the news is compared with.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Where the earlier event begins in "the deadliest attack since gunmen stormed a school", "the worst crash
/// was in 1981, when a train fell": at "since" or "when" behind the first ranking. The sentence's end when
/// nothing is compared.
[[nodiscard]] std::size_t begin_of_comparison(const SentenceView& view, std::size_t ranking);

/// "deadliest", "most powerful": a word that ranks an event among others.
[[nodiscard]] bool ranks(const SentenceView& view, std::size_t at);

/// "the deadliest", "one of the most powerful": where an event is first ranked among others; the sentence's
/// end when none is.
[[nodiscard]] std::size_t first_ranking(const SentenceView& view);

}  // namespace dateline
