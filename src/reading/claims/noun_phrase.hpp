/// What a clause is about when it names no place: "the body", "a restaurant", "the 12,000-man force".
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// Words that end a noun phrase because a verb begins: "was", "struck", "threatened".
[[nodiscard]] bool begins_a_verb(const SentenceView& view, std::size_t at);

/// "a 2003 pickup" right before a position; empty when no such phrase ends there.
[[nodiscard]] WordRun thing_before(const SentenceView& view, std::size_t at);

/// "a residence on CR 367" of "arrested at a residence on CR 367, 2 miles east of"; empty when no such phrase
/// ends before a position.
[[nodiscard]] WordRun thing_at(const SentenceView& view, std::size_t at);

/**
 * The noun phrase that the clause around a position is about: the antecedent of "that" or "which", else what
 * stands before the clause's verb. Empty when the clause is built otherwise. At most 40 words back.
 */
[[nodiscard]] WordRun clause_subject(const SentenceView& view, std::size_t at);

/// The words before the first verb from a position on: "a convoy" of "a convoy burned". Empty when none is
/// near.
[[nodiscard]] WordRun subject_from(const SentenceView& view, std::size_t at);

}  // namespace dateline
