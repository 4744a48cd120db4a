/// On which days a clause says that it happened.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/events/event_triggers.hpp"
#include "reading/events/written_day.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace dateline {

/// The days that the days of a sentence are counted from.
struct KnownDays {
    std::optional<std::chrono::year_month_day> published;
    std::optional<std::chrono::local_days> told;  ///< the last day on which the article put something
};

/// The days nearest to a trigger of the clause; of "two days after rockets hit", counted from those of the
/// main clause.
[[nodiscard]] std::optional<WrittenDays> days_of(const SentenceView& view, const EventClauses& clauses,
                                                 const std::vector<Trigger>& triggers, std::size_t clause,
                                                 const KnownDays& known);

}  // namespace dateline
