/// Clauses that tell of many events at once.
#pragma once

#include "reading/events/event_finding.hpp"
#include "reading/events/sentence_facts.hpp"

#include <cstddef>

namespace dateline {

/// "Clashes have killed 300 people this year", "attacks continue", "a series of bombings in 2016": of many
/// happenings.
[[nodiscard]] bool is_sum_of_many(const SentenceFacts& facts, std::size_t clause,
                                  const EventFinding& finding);

}  // namespace dateline
