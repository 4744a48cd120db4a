/// Who did it, and from where it was done when nothing else is said.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <vector>

namespace dateline {

/// The country behind a deed.
struct EventActor {
    const LaidName* name = nullptr;
    bool sent_weapons =
        false;  ///< it fired missiles, rockets or drones: its territory may be the launch area
};

/// Of the triggers of one clause. Nothing when no country is named as the one that did it.
[[nodiscard]] std::optional<EventActor> actor_in(const SentenceView& view, const EventClauses& clauses,
                                                 const std::vector<Trigger>& triggers, std::size_t clause);

}  // namespace dateline
