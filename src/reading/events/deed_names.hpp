/// Happenings that are called by where they were.
#pragma once

#include "reading/events/clause_facts.hpp"

namespace dateline {

/// "the Crimea bridge blast", "Kenya school fire": what was hit there.
[[nodiscard]] bool names_venue_of_deed(const ClauseFacts& facts, const LaidName& name);

/// "the Kano blast", "the Fordyce shooting": where it was; a country or its people is who did it.
[[nodiscard]] bool names_the_deed(const ClauseFacts& facts, const LaidName& name);

}  // namespace dateline
