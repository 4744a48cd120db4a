/// What a trigger word needs beside it to tell of an event: "fired" a weapon, "sank" a ship.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/events/sentence_topic.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether a weapon is named in the clause.
[[nodiscard]] bool has_weapon(const SentenceView& view, const EventClauses& clauses, std::size_t clause);

/// Whether all that its word needs is named: "fell" a weapon, "sank" what travels.
[[nodiscard]] bool is_complete(const SentenceView& view, const EventClauses& clauses,
                               const SentenceTopic& topic, const Trigger& trigger);

/// What travels, and may come to grief.
[[nodiscard]] bool has_vehicle(const SentenceView& view, const EventClauses& clauses, std::size_t clause);

}  // namespace dateline
