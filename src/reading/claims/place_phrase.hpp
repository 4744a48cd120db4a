/// Noun phrases that name a place: "the Sri Lankan capital Colombo", "the Syrian border", "Highway 282".
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// Words [begin, end) that say where. Without a name it is a proper noun that the gazetteer does not know.
struct PlacePhrase {
    WordRun run;
    std::optional<CompassPoint> part;  ///< "northern Iraq"
    bool border = false;               ///< its border or coast is meant
};

/// The place phrase that begins here; nothing when no proper noun is in it ("the railway", "the site").
[[nodiscard]] std::optional<PlacePhrase> place_phrase_at(const SentenceView& view, std::size_t at);

/// Capitalised words, numbers and hyphens from here on: "Bert Mooney Airport", "Highway 282".
[[nodiscard]] std::size_t proper_noun_end(const SentenceView& view, std::size_t at);

/// Whether the words name a road or street: those have no position of their own.
[[nodiscard]] bool names_a_road(const SentenceView& view, std::size_t begin, std::size_t end);

/// A claim of that kind with the words [begin, end) for its quote.
[[nodiscard]] Claim claim_over(const SentenceView& view, ClaimKind kind, std::size_t begin, std::size_t end);

/// The claim end that a phrase gives: its quote, its mention and the mention's candidates.
[[nodiscard]] ClaimEnd claim_end(const SentenceView& view, const PlacePhrase& phrase);
[[nodiscard]] ClaimEnd claim_end(const SentenceView& view, const WordRun& run);

}  // namespace dateline
