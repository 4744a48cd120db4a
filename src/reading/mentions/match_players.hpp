/// Towns whose teams play: "Barcelona beat Napoli 1-0".
#pragma once

#include "reading/mentions/article_words.hpp"
#include "reading/mentions/name_candidates.hpp"

namespace dateline {

/// Whether the name wins a match or is beaten in one: two names with "beat" between them, or "beat" before it
/// and a score behind.
[[nodiscard]] bool plays_a_match(const NameCandidate& name, const ArticleWords& words);

}  // namespace dateline
