/// Names that the gazetteer lacks, known for places by their form or by the words in front.
#pragma once

#include "reading/mentions/article_words.hpp"
#include "reading/mentions/name_candidates.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// Whether a word may follow another inside one name.
[[nodiscard]] bool continues_name(const ArticleWord& word, const ArticleWord& before);

/**
 * "the village of Xyz", "Xyz River", "Lake Xyz", "Xyz County": a candidate without hits that begins at a
 * capitalised word.
 *
 * @param known  the gazetteer has the word by itself: only "Lake Xyz" then says more than it
 */
[[nodiscard]] std::optional<NameCandidate> unknown_name(const ArticleWords& words, std::size_t begin,
                                                        bool known);

}  // namespace dateline
