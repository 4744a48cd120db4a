/// Is a sentence the headline of its article?
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// Whether an article's first sentence stands apart from the text: on a line of its own, or as its title.
[[nodiscard]] bool is_headline(const SentenceView& view);

}  // namespace dateline
