/// Which of an article's reports a finding belongs to.
#pragma once

#include "reading/events/report_draft.hpp"

#include <vector>

namespace dateline {

/// Adds a finding to the draft that it is tied to most closely, of equals the latest, else as a new draft. A
/// mere count opens none.
void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places);

/// Gives a time of day to what was told last, if that is not far before the sentence (a code point).
void add_clock(std::vector<ReportDraft>& drafts, const DayClock& clock, std::size_t sentence);

}  // namespace dateline
