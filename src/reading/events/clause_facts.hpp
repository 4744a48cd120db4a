/// What the rules for the places of one clause look at.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

struct ClauseFacts {
    const SentenceView& view;
    const EventClauses& clauses;
    const std::vector<Trigger>& triggers;
    std::size_t clause;
};

/// Null when no trigger stands at `at`.
[[nodiscard]] const Trigger* trigger_at(const ClauseFacts& facts, std::size_t at);

/// What a place is to that of which the clause tells: strikes and attacks have an impact; a crash, an
/// earthquake or a killing has a location.
[[nodiscard]] SiteRole target_role(const ClauseFacts& facts);

/// "war in the Middle East" does not say where. A sea may: ships are attacked there.
[[nodiscard]] bool is_too_wide(const Place& place);

}  // namespace dateline
