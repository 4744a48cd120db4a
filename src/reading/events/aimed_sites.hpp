/// Places that weapons were sent toward, which is not to say that they came down there.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/name_lead.hpp"
#include "reading/sentence_view.hpp"

#include <vector>

namespace dateline {

/// "toward Erbil", "toward a tanker in the gulf".
[[nodiscard]] bool is_led_toward(const SentenceView& view, const NameLead& lead);

/// Whether weapons are only said to have been sent toward these sites of a sentence, not to have come down
/// there.
[[nodiscard]] bool only_aimed_at(const SentenceView& view, const EventClauses& clauses,
                                 const std::vector<Site>& sites);

/// "fired missiles into the sea", "fell outside its exclusive economic zone": nothing was hit. Ships may have
/// been, where any is named.
[[nodiscard]] bool comes_down_in_water(const SentenceView& view, const EventClauses& clauses,
                                       std::size_t clause);

/// "fired toward Erbil and struck Baghdad": the first was not hit.
void drop_missed(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites);

/// "A blast in Homs was heard in Damascus": where it only shook or was heard goes, when another site stays;
/// where it was felt goes in any case.
void drop_shaken(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites);

}  // namespace dateline
