/// Blows that vehicles deal: accidents, not strikes.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether a word at `at` tells of an accident: a collision: "a train hit a car", "was struck and
/// killed by a truck", "a plane hit a power line", or a vehicle that
/// "overran the runway". Where a weapon is named in the clause, it struck.
[[nodiscard]] bool is_collision(const SentenceView& view, const EventClauses& clauses, std::size_t at);

/// Whether a blow at `at` is a blast: "the bus hit a mine", "a truck bomb hit a hotel".
[[nodiscard]] bool is_blast(const SentenceView& view, const EventClauses& clauses, std::size_t at);

}  // namespace dateline
