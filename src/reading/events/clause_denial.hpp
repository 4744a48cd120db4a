/// Who denies what a clause tells of.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// Whether the clause says that what its triggers tell of did not happen.
[[nodiscard]] bool is_denied(const std::vector<Trigger>& triggers, std::size_t clause);

/// The denial with its source and the sentence; nothing when nobody is named.
[[nodiscard]] std::optional<Denial> denial_in(const SentenceView& view, const EventClauses& clauses,
                                              const std::vector<Trigger>& triggers, std::size_t clause,
                                              const KnownSources& sources);

/// Whether a verb of denial stands anywhere in the sentence.
[[nodiscard]] bool has_denial(const SentenceView& view);

}  // namespace dateline
