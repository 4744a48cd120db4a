/// Whether numbers are of a long time, a war or an epidemic, and so of no single event.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// "More than 2,400 have been killed over the past year", "the war has killed tens of thousands", "27 attacks
/// since November": what the clause counts before `end`. "Four have died since Friday" is no tally.
[[nodiscard]] bool is_tally(const SentenceView& view, const EventClauses& clauses, std::size_t clause,
                            std::size_t end);

}  // namespace dateline
