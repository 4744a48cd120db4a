/// Names that stand right before a statement of place, with linking words at most between.
#pragma once

#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// Past the words that link a subject to its statement, backwards: "Swanton" ends at the position for
/// "Swanton, which is about".
[[nodiscard]] std::size_t before_links(const SentenceView& view, std::size_t at);

/// "Al Asad air base": the common nouns after a name belong to it; past them, backwards.
[[nodiscard]] std::size_t before_generic_nouns(const SentenceView& view, std::size_t at);

/// Whether a word is no name though it may be capitalised: a pronoun, an article, a month.
[[nodiscard]] bool is_no_name(const SentenceView& view, std::size_t at);

/// The name that ends before a position, or its head in a chain.
[[nodiscard]] std::optional<WordRun> name_before(const SubjectQuestion& question, std::size_t at);

/// A proper noun that is no known place and ends before a position, linking words aside; empty when there is
/// none.
[[nodiscard]] WordRun unknown_name_before(const SentenceView& view, std::size_t at);

/// "Louisville" for Kentucky in "Louisville, Kentucky"; the name itself when it heads no chain.
[[nodiscard]] const LaidName* head_of_chain(const SentenceView& view, const LaidName* name);

/// "Akuressa" in "Akuressa, in Matara district", when only Matara is known; else empty.
[[nodiscard]] WordRun unknown_head(const SentenceView& view, const WordRun& container);

}  // namespace dateline
