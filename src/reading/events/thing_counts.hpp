/// What a number says of weapons and of places: "22 missiles were fired", "two bases".
#pragma once

#include "reading/events/count_interval.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// `what` of a count of places: "at least two bases".
inline constexpr std::string_view sites_attacked = "sites attacked";

/// "missiles launched", "drones intercepted", "rockets hit" or `sites_attacked`.
[[nodiscard]] std::optional<std::string> thing_counted(const SentenceView& view, const EventClauses& clauses,
                                                       const WrittenCount& count);

}  // namespace dateline
