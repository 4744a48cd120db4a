/// Which of an article's reports a finding belongs to.
#pragma once

#include "reading/events/report_draft.hpp"

#include <vector>

namespace dateline {

/// Adds a finding to the draft that it is tied to most closely, of equals the latest, else as a new draft. A
/// mere count opens none.
void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places);

}  // namespace dateline
