#include "reading/article_reading.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/event_finding.hpp"
#include "reading/events/headline.hpp"
#include "reading/events/report_drafts.hpp"
#include "reading/events/told_clock.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace dateline {
namespace {

/// Longer than any sentence of prose. What has more words (a table, a list, noise) is read in pieces of this
/// length, because some rules look at every word of a sentence for each of its words.
constexpr std::size_t longest_sentence = 250;  // tokens
/// "At least 12 died. The blast hit …": how many sentences a number may stand before what it is of.
constexpr std::size_t sentences_ahead = 2;
constexpr std::size_t most_waiting = 8;

/// Numbers that no report was open for, before the first.
class WaitingCounts {
public:
    void add(EventFinding finding, std::size_t sentence) {
        if (waiting_.size() == most_waiting) waiting_.erase(waiting_.begin());
        waiting_.emplace_back(std::move(finding), sentence);
    }

    /// Gives those that are recent enough to a report that was opened, and forgets all.
    void give(ReportDraft& draft, std::size_t sentence, const std::vector<Place>& places) {
        for (auto& [finding, said] : waiting_) {
            if (said + sentences_ahead >= sentence && draft.admits(finding, places))
                draft.add(std::move(finding), places);
        }
        waiting_.clear();
    }

private:
    std::vector<std::pair<EventFinding, std::size_t>> waiting_;
};

/// Which part of the article a sentence is, by its number.
PartOfArticle part_of_article(const SentenceView& view, std::size_t number) {
    constexpr std::size_t last_of_lead = 2;
    if (number == 0 && is_headline(view)) return PartOfArticle::headline;
    return number > 0 && number <= last_of_lead ? PartOfArticle::lead : PartOfArticle::body;
}

/// The day that later ones are counted from; nothing when the finding names no single one.
std::optional<std::chrono::local_days> day_told(const EventFinding& finding) {
    using namespace std::chrono;
    if (!finding.times || finding.times->end - finding.times->begin > hours{36}) return std::nullopt;
    return floor<days>(finding.times->begin);
}

/// The clock of what was told before, in a sentence whose findings have none.
std::optional<DayClock> clock_beside(const SentenceView& view, const std::vector<EventFinding>& findings) {
    const bool own =
        std::ranges::any_of(findings, [](const EventFinding& finding) { return finding.clock.has_value(); });
    return own ? std::nullopt : clock_of_told(view);
}

}  // namespace

std::vector<FoundReport> find_reports(ArticleReading& reading) {
    const auto names = lay_names(reading);
    const auto& places = reading.dossier.places;
    std::vector<ReportDraft> drafts;
    ToldBefore before;
    WaitingCounts waiting;
    std::size_t number = 0;
    for (const Sentence& sentence : reading.tokens.sentences) {
        for (std::size_t begin = sentence.begin; begin < sentence.end; begin += longest_sentence) {
            const SentenceView view{
                reading, names, {begin, std::min(begin + longest_sentence, sentence.end)}};
            auto findings = findings_in(reading, view, before);
            // "300 died when a quake hit": first what happened, then what is only counted
            std::stable_partition(findings.begin(), findings.end(), [](const EventFinding& finding) {
                return finding.kind != EventKind::other;
            });
            if (const auto clock = clock_beside(view, findings))
                add_clock(drafts, *clock, view.span(view.begin(), view.end()).begin);
            for (EventFinding& finding : findings) {
                if (const auto day = day_told(finding)) before.day = day;
                finding.part = part_of_article(view, number);
                const bool first = drafts.empty();
                if (first && finding.kind == EventKind::other) waiting.add(finding, number);
                add_finding(drafts, std::move(finding), places);
                if (first && !drafts.empty() && !drafts.front().is_aside())
                    waiting.give(drafts.front(), number, places);
            }
            before.hear(view);
            ++number;
        }
    }
    std::vector<FoundReport> reports;
    for (const ReportDraft& draft : drafts) {
        if (auto report = draft.finished(reading)) reports.push_back(*std::move(report));
    }
    return reports;
}

}  // namespace dateline
