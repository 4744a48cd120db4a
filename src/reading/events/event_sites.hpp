/// Which of the places in a clause are where it happened.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
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

/// Where it was roughly, for a report that names no site at all: what it is measured from ("exploded 20 miles
/// west of Hit"), else where those are who tell of it ("police in Austin said").
[[nodiscard]] std::optional<Site> nearby_site(const SentenceView& view, const EventClauses& clauses,
                                              const std::vector<Trigger>& triggers, std::size_t clause);

/// Whether weapons are only said to have been sent toward these sites of a sentence, not to have come down
/// there.
[[nodiscard]] bool only_aimed_at(const SentenceView& view, const EventClauses& clauses,
                                 const std::vector<Site>& sites);

}  // namespace dateline
