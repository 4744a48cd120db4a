/// What leads up to a place name: "at", "from", a verb, a list.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

enum class LeadKind {
    none,         ///< nothing that says where: the start of the sentence, "of", "with", …
    preposition,  ///< "at", "in", "against", "near" …
    toward,       ///< "toward": aimed there, which is not to say that it came down there
    from,         ///< "from", not after a length or a direction
    trigger,      ///< a trigger word whose object the name is: "hit", "targeting both"
    list,         ///< "and" or a comma behind another name
};

struct NameLead {
    LeadKind kind = LeadKind::none;
    std::size_t at = 0;  ///< the token that leads
};

/// Looks back from a name over the words that belong to it: "at [the Iraqi air base of] Al Asad".
[[nodiscard]] NameLead lead_of(const SentenceView& view, const EventClauses& clauses, const LaidName& name);

/// "100 miles from", "west from", "20 km outside": what follows only serves to measure.
[[nodiscard]] bool measures(const SentenceView& view, std::size_t from);

}  // namespace dateline
