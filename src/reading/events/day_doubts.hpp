/// Days in a clause that are not those of what it tells.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/events/written_day.hpp"
#include "reading/sentence_view.hpp"

#include <vector>

namespace dateline {

/// Whether the days are when somebody spoke, when something else is to come, of a relative clause's main
/// clause or of the dateline.
[[nodiscard]] bool are_of_something_else(const SentenceView& view, const EventClauses& clauses,
                                         const std::vector<Trigger>& triggers, const WrittenDays& days);

}  // namespace dateline
