/// Numbers before a unit of length, with the hedges around them: "within about 20", "a couple of hundred".
#pragma once

#include "reading/claims/claim_words.hpp"
#include "reading/claims/hedge_words.hpp"
#include "text/number_words.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// A number and the position after it.
struct NumberEnd {
    WrittenNumber number;
    std::size_t end = 0;
};

/// The number that begins here, "a couple of hundred", "a score of" and the "a" of "a mile" among them.
[[nodiscard]] std::optional<NumberEnd> number_from(const SentenceView& view, std::size_t at);

/// "between 20 and 30 miles", "20 to 30 miles", "20-30 miles", "20 or 30 miles": a second number, then the
/// unit.
[[nodiscard]] std::optional<NumberEnd> upper_number(const SentenceView& view, std::size_t at, bool between);

/// What all hedges before a number amount to, and the position after them.
struct HedgesEnd {
    Hedge hedge = Hedge::bare;
    std::size_t end = 0;
};

/// All hedges here; a bound outdoes an "about" beside it ("within about 20 miles").
[[nodiscard]] HedgesEnd hedges_from(const SentenceView& view, std::size_t at);

/// What makes a number looser or more: "300-odd", "a hundred or so", "300-plus"; how many tokens it takes.
[[nodiscard]] HedgePhrase hedge_behind(const SentenceView& view, std::size_t at);

}  // namespace dateline
