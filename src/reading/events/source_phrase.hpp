/// The noun phrase beside a verb of speech that names who spoke.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <string>

namespace dateline {

/// Whom a sentence names for a statement.
struct SaidBy {
    std::string source;    ///< "the Iraqi military"; empty when nobody or only a pronoun is named
    std::string via;       ///< who passed on what the source said; empty when nobody stands between
    bool pronoun = false;  ///< "it said": whoever spoke before
};

/// The noun phrase that ends right before `verb`.
[[nodiscard]] SaidBy subject_before(const SentenceView& view, std::size_t verb);

/// The noun phrase that begins right behind `said`: "… said an official".
[[nodiscard]] SaidBy subject_after(const SentenceView& view, std::size_t verb);

/// The phrase of tokens [begin, end) as a source; empty when it is none.
[[nodiscard]] std::string source_in(const SentenceView& view, std::size_t begin, std::size_t end);

/// Whether a source that began before goes no further.
[[nodiscard]] bool ends_source(const SentenceView& view, std::size_t at);

/// "Guard Corp. Iran fired": the period of a company's name may end the sentence as well.
[[nodiscard]] bool may_end_sentence(const SentenceView& view, std::size_t at);

[[nodiscard]] bool is_quote_mark(const SentenceView& view, std::size_t at);

}  // namespace dateline
