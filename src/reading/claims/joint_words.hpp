/// What statements about several lengths or places have in common: lists, and relations with a given subject.
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Lists in news have a handful of items.
inline constexpr std::size_t longest_list = 6;

/// The position after the "," or "and" between two items of a list; `at` itself when the list ends.
[[nodiscard]] std::size_t after_joint(const SentenceView& view, std::size_t at);

/// Past "is", "lie respectively" and the like between a subject and its measure, backwards.
[[nodiscard]] std::size_t before_verb(const SentenceView& view, std::size_t at);

[[nodiscard]] WordRun run_of(const LaidName& name);

/// The subject that ends here, known or not.
[[nodiscard]] WordRun subject_until(const SentenceView& view, std::size_t end);

/// A relation that says itself what it is about; its end is left to the caller.
[[nodiscard]] Relation given(const WrittenLength& length, const WordRun& subject, const PlacePhrase& object);

}  // namespace dateline
