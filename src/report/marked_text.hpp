/// An article cut where what was found in it begins and ends.
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// A stretch of text that belongs to the same findings throughout. Positions are those of the dossier's
/// lists.
struct MarkedStretch {
    std::string_view text;  ///< into the article's text
    std::optional<std::size_t> mention;
    std::optional<std::size_t> claim;  ///< of several, the one judged most gravely
    bool ends_mention = false;
    bool ends_claim = false;
};

/**
 * The whole text of an article in order. Its cost grows with the text and the findings in it. Findings beyond
 * the end of the text are passed over.
 */
[[nodiscard]] std::vector<MarkedStretch> marked_text(const Dossier& dossier, std::size_t article);

}  // namespace dateline
