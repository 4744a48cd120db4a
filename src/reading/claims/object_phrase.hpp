/// The end that a statement counts from.
#pragma once

#include "reading/claims/place_phrase.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// A place phrase that begins here, or words for one that is named elsewhere: "the capital", "the border",
/// "the boat" when the sentence has told of one before `measure`.
[[nodiscard]] std::optional<PlacePhrase> object_phrase_at(const SentenceView& view, std::size_t at,
                                                          std::size_t measure);

}  // namespace dateline
