/// What a sentence counts: missiles launched, people killed, casualties, sites hit.
#pragma once

#include "dossier/event.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <string_view>
#include <vector>

namespace dateline {

/// A count and the clause it stands in.
struct ClauseCount {
    std::size_t clause = 0;
    Count count;
};

/**
 * The counts of a sentence, in order. Two counts with the same `what` count the same thing: "missiles
 * launched", "missiles hit", "killed (United States)", "casualties (Iraq)", "sites attacked". "the two
 * leaders" is no count: the article means known ones. `sources` are those of the sentences before.
 */
[[nodiscard]] std::vector<ClauseCount> counts_in(const SentenceView& view, const EventClauses& clauses,
                                                 const KnownSources& sources);

/// Whether the word begins what counts_in finds, without being a number or a hedge.
[[nodiscard]] bool begins_count(std::string_view word);

}  // namespace dateline
