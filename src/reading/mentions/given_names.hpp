/// Names whose spans are given, made ready to be resolved.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/article_words.hpp"
#include "reading/mentions/recognise.hpp"
#include "text/utf8.hpp"

#include <span>
#include <vector>

namespace dateline {

/**
 * One name for each span, in the same order, as recognise() would give it had it found just these: from
 * another recogniser, or from a person who marked them. A name that the gazetteer does not know is looked for
 * without its generic or compass word ("northern Iraq", "Cook Counties"), by its loose key and last with a
 * letter wrong; it has no hits when all of that fails.
 *
 * @pre the spans lie in the text, are in order and do not overlap
 */
[[nodiscard]] std::vector<RecognisedName> given_names(std::span<const Span> spans, const ArticleWords& words,
                                                      const CodePointIndex& text, const Gazetteer& gazetteer);

}  // namespace dateline
