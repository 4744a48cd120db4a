/// The time of day of what was told before: "It came down at 11:28 a.m. (0628 GMT)".
#pragma once

#include "reading/events/event_times.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// The clock of a sentence that tells of nothing new but when it was: "it", or the craft that came down, is
/// its subject, and another clock or a zone says that the time is exact. Nothing for "The talks began at 9
/// a.m.".
[[nodiscard]] std::optional<DayClock> clock_of_told(const SentenceView& view);

}  // namespace dateline
