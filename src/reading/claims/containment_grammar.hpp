/// Statements that a place lies in another: "Erbil, Iraq", "in northern Iraq", "Iraqi bases at Irbil".
#pragma once

#include "reading/claims/place_phrase.hpp"
#include "reading/sentence_view.hpp"

#include <span>
#include <vector>

namespace dateline {

/// One statement; tokens [begin, end).
struct Containment {
    std::size_t begin = 0;
    std::size_t end = 0;
    WordRun subject;
    PlacePhrase container;
    bool said_outright = false;  ///< "Hit lies in Iraq", rather than "Hit, Iraq" in passing
};

/// Every containment stated in the sentence, in order of subject. `article_names` serves "the northern
/// province", which is one of the country spoken of.
[[nodiscard]] std::vector<Containment> containments(const SentenceView& view,
                                                    std::span<const LaidName> article_names);

}  // namespace dateline
