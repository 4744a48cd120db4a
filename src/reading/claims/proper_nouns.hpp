/// Proper nouns that need not be known: "Bert Mooney Airport", "Highway 282".
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Capitalised words, numbers and hyphens from here on: "Bert Mooney Airport", "Highway 282".
[[nodiscard]] std::size_t proper_noun_end(const SentenceView& view, std::size_t at);

/// Whether the words name a road or street: those have no position of their own.
[[nodiscard]] bool names_a_road(const SentenceView& view, std::size_t begin, std::size_t end);

/// "Road", "highway", "street": whether the word makes a road of the name before it.
[[nodiscard]] bool is_road_noun(const SentenceView& view, std::size_t at);

}  // namespace dateline
