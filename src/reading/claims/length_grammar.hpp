/// Lengths as worded: "about 100 miles", "between 20 and 30 km", "300 miles (483 km)", "half a mile".
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// A length in a text, tokens [begin, end).
struct WrittenLength {
    std::size_t begin = 0;
    std::size_t end = 0;
    ClaimedLength length;
    std::optional<ClaimedLength> second;  ///< in brackets, after a slash, or after "or"
    bool vague = false;                   ///< "a few miles": no number to test
    bool hyphenated = false;              ///< "a 123-mile route": says how long a thing is, mostly
};

/**
 * The length that begins here, hedges included. Areas, speeds and amounts of money are no lengths; whether
 * the length relates two places is for its surroundings to say.
 */
[[nodiscard]] std::optional<WrittenLength> length_at(const SentenceView& view, std::size_t at);

/// A bare number and unit, as in the brackets of "300 miles (483 km)", and the position after it.
struct PlainLength {
    ClaimedLength length;
    std::size_t end = 0;
};
[[nodiscard]] std::optional<PlainLength> plain_length_at(const SentenceView& view, std::size_t at);

/// Whether a sentence has a word for a unit of length at all: a quick test before the grammar is tried.
[[nodiscard]] bool mentions_a_unit(const SentenceView& view);

}  // namespace dateline
