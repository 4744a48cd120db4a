/// An article's report of one event, while its pieces are gathered.
#pragma once

#include "reading/article_reading.hpp"
#include "reading/event_finding.hpp"

#include <vector>

namespace dateline {

/// The pieces that tell of one event, in the order of the text.
struct ReportDraft {
    EventKind kind = EventKind::other;
    std::vector<EventFinding> findings;
};

/**
 * Adds a finding to the draft it goes on with, else as a new draft. It goes on with one of the same family
 * whose sites, actor and time it does not contradict: rather one that shares a site with it, or has one at
 * all, and of those the latest. A mere count goes on with a draft that is not a killing.
 */
void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places);

/// One report for each draft that names a site; drafts that say nowhere where are dropped.
[[nodiscard]] std::vector<FoundReport> finished_reports(const std::vector<ReportDraft>& drafts,
                                                        const ArticleReading& reading);

}  // namespace dateline
