/// Which of the places in a clause are where it happened.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <vector>

namespace dateline {

/**
 * Sites of what one clause reports. A name counts when the words around it put the deed there: "at",
 * "against", "struck", "was hit", "launched from", or as one more of a list. Peoples, governments and
 * organisations are no sites, nor is what only serves to measure ("100 miles west of Baghdad") or where
 * somebody spoke.
 */
[[nodiscard]] std::vector<Site> sites_in(const SentenceView& view, const EventClauses& clauses,
                                         const std::vector<Trigger>& triggers, std::size_t clause);

}  // namespace dateline
