/// The words that make a number looser, a floor or a ceiling.
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// A hedge before a number, and how many tokens it takes.
struct HedgePhrase {
    Hedge hedge = Hedge::bare;
    std::size_t tokens = 0;
};

/// "more than", "just under", "about" …; also words that change nothing ("only", "a mere") as Hedge::bare.
[[nodiscard]] std::optional<HedgePhrase> hedge_at(const SentenceView& view, std::size_t at);

/// Whether some hedge begins with the word.
[[nodiscard]] bool begins_hedge(std::string_view word);

}  // namespace dateline
