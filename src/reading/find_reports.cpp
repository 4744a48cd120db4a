#include "reading/article_reading.hpp"
#include "reading/attribution.hpp"
#include "reading/event_finding.hpp"
#include "reading/report_draft.hpp"
#include "reading/sentence_view.hpp"

#include <string>

namespace dateline {

std::vector<FoundReport> find_reports(ArticleReading& reading) {
    const auto names = lay_names(reading);
    std::vector<ReportDraft> drafts;
    std::string introduced_by;
    for (const Sentence& sentence : reading.tokens.sentences) {
        const SentenceView view{reading, names, sentence};
        for (EventFinding& finding : findings_in(reading, view, introduced_by)) {
            add_finding(drafts, std::move(finding), reading.dossier.places);
        }
        introduced_by = introduced_source(view);
    }
    return finished_reports(drafts, reading);
}

}  // namespace dateline
