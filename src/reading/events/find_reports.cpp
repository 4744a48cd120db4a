#include "reading/article_reading.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/event_finding.hpp"
#include "reading/events/report_draft.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Longer than any sentence of prose. What has more words (a table, a list, noise) is read in pieces of this
/// length, because some rules look at every word of a sentence for each of its words.
constexpr std::size_t longest_sentence = 250;  // tokens

}  // namespace

std::vector<FoundReport> find_reports(ArticleReading& reading) {
    const auto names = lay_names(reading);
    std::vector<ReportDraft> drafts;
    KnownSources sources;
    for (const Sentence& sentence : reading.tokens.sentences) {
        for (std::size_t begin = sentence.begin; begin < sentence.end; begin += longest_sentence) {
            const SentenceView view{
                reading, names, {begin, std::min(begin + longest_sentence, sentence.end)}};
            for (EventFinding& finding : findings_in(reading, view, sources)) {
                add_finding(drafts, std::move(finding), reading.dossier.places);
            }
            sources.hear(view);
        }
    }
    std::vector<FoundReport> reports;
    for (const ReportDraft& draft : drafts) {
        if (auto report = draft.finished(reading)) reports.push_back(*std::move(report));
    }
    return reports;
}

}  // namespace dateline
