/// Which places of a clause weapons left from.
#pragma once

#include "reading/events/clause_facts.hpp"
#include "reading/events/name_lead.hpp"

#include <cstddef>

namespace dateline {

/// "from Iran" behind "launched" or "attack".
[[nodiscard]] bool is_origin(const ClauseFacts& facts, std::size_t from);

/// "Warships in the Red Sea fired missiles at Sanaa": where those stand who send weapons, if the clause names
/// what they are sent at.
[[nodiscard]] bool is_where_senders_stand(const ClauseFacts& facts, const LaidName& name,
                                          const NameLead& lead);

/// "launched from bombers over the Black Sea": where they were let go.
[[nodiscard]] bool is_launched_over(const ClauseFacts& facts, const LaidName& name, const NameLead& lead);

/// "from Iranian territory" is from Iran.
[[nodiscard]] bool is_territory_of(const SentenceView& view, const LaidName& name);

}  // namespace dateline
