/// Claims and their ends from the words of a sentence.
#pragma once

#include "dossier/claim.hpp"
#include "reading/claims/place_phrase.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// A claim of that kind with the words [begin, end) for its quote.
[[nodiscard]] Claim claim_over(const SentenceView& view, ClaimKind kind, std::size_t begin, std::size_t end);

/// The claim end that a phrase gives: its quote, its mention and the mention's candidates.
[[nodiscard]] ClaimEnd claim_end(const SentenceView& view, const PlacePhrase& phrase);
[[nodiscard]] ClaimEnd claim_end(const SentenceView& view, const WordRun& run);

}  // namespace dateline
