/// Whether a clause goes on with what was told before, or tells of another happening.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_finding.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// "It also hit a bridge", "another base": of the same event.
[[nodiscard]] bool adds_to_before(const SentenceView& view);

/// "Several other fires occurred", "in an unrelated attack": not what was told before.
[[nodiscard]] bool tells_of_another(const SentenceView& view, const EventClauses& clauses,
                                    std::size_t clause);

/// "A third strike hit a car", "another struck": one more of the same, which may be somewhere else.
[[nodiscard]] bool numbers_another(const SentenceView& view, const EventClauses& clauses, std::size_t clause);

/// ", and another hit Sidon": it is said before what it was.
[[nodiscard]] bool is_elliptic(const SentenceView& view, const EventClauses& clauses, std::size_t clause);

/// Whether the main clause tells of a happening itself. "Hours after missiles hit the base, Iran said that it
/// had attacked" tells twice of one, unless the main clause has its own place or day.
[[nodiscard]] bool tells_of_its_own(const SentenceView& view, const EventClauses& clauses,
                                    const EventFinding& main);

}  // namespace dateline
