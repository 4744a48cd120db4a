/// The doubt that an article voices itself.
#pragma once

#include "reading/sentence_view.hpp"

#include <string>

namespace dateline {

/// The article's own doubt of what the sentence says, in its words: "without offering evidence", "could not
/// be independently verified". Empty when it voices none.
[[nodiscard]] std::string caveat_in(const SentenceView& view);

}  // namespace dateline
