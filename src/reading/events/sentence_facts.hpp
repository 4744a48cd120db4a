/// A sentence with what was found in all of it.
#pragma once

#include "reading/article_reading.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/compared_event.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_counts.hpp"
#include "reading/events/event_days.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dateline {

struct SentenceFacts {
    ArticleReading& reading;
    const SentenceView& view;
    const KnownSources& sources;
    KnownDays days;
    bool labour_dispute;
    EventClauses clauses{view};
    std::vector<Trigger> triggers = triggers_in(view, clauses, labour_dispute);
    std::vector<ClauseCount> counts = counts_in(view, clauses, sources);
    std::size_t ranking = first_ranking(view);  ///< see compared_event.hpp
    std::size_t comparison = begin_of_comparison(view, ranking);

    [[nodiscard]] bool has_trigger(std::size_t clause) const {
        return std::ranges::find(triggers, clause, &Trigger::clause) != triggers.end();
    }
    /// Whether the clause tells of what the news is only compared with.
    [[nodiscard]] bool compares(std::size_t clause) const {
        return comparison < view.end() && clauses.opener_of(clause) >= comparison;
    }
    [[nodiscard]] bool is_compared(Span words) const {
        return comparison < view.end() && words.begin >= view.span(comparison, comparison + 1).begin;
    }
};

}  // namespace dateline
