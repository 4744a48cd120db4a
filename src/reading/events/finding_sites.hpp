/// Where a clause puts what it tells of.
#pragma once

#include "reading/events/event_finding.hpp"
#include "reading/events/sentence_facts.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// Adds the sites of the clause, how weapons flew between them, who is behind it, and roughly where it was.
void add_where(const SentenceFacts& facts, std::size_t clause, EventFinding& finding);

/// Where those are who are only counted: "No one died in Lamar County".
[[nodiscard]] std::vector<Site> counted_in(const SentenceFacts& facts, std::size_t clause,
                                           const EventFinding& finding);

/// What is told in an article's first sentence and no place in it, happened where the article was written.
void add_dateline(const SentenceFacts& facts, std::size_t clause, EventFinding& finding);

}  // namespace dateline
