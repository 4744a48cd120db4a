#include "reading/events/report_drafts.hpp"

#include "reading/events/event_words.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <span>
#include <utility>

namespace dateline {
namespace {

/// An article tells of few events at a time, and with this bound reading stays linear in the text, whatever
/// the text.
constexpr std::size_t most_open_drafts = 24;

/// The draft that admits the finding and is tied to it most closely, of equals the one told of last.
struct Tie {
    ReportDraft* draft = nullptr;
    int bond = -1;
};
Tie closest_draft(std::vector<ReportDraft>& drafts, const EventFinding& finding,
                  const std::vector<Place>& places) {
    Tie best;
    const std::size_t first_open = drafts.size() > most_open_drafts ? drafts.size() - most_open_drafts : 0;
    for (ReportDraft& draft : std::span{drafts}.subspan(first_open)) {
        const int bond = draft.admits(finding, places) ? draft.bond_with(finding, places) : -1;
        if (bond < 0 || bond < best.bond) continue;
        const bool far = draft.is_aside() && !draft.is_beside(finding);
        if (far && (bond < 2 || (best.draft != nullptr && best.bond == bond))) continue;
        // of two told of in one sentence, the first is its main clause's; within that sentence the nearest
        const bool here = draft.told_until() == finding.sentence.end;
        const bool later = bond > best.bond || draft.told_until() > best.draft->told_until() ||
                           (here && draft.told_until() == best.draft->told_until());
        if (later) best = {&draft, bond};
    }
    return best;
}

/// "The army denied it": what was told last, if that is not far back.
ReportDraft* told_last(std::vector<ReportDraft>& drafts, std::size_t before) {
    constexpr std::size_t reach = 600;  // code points: a few sentences
    const auto last = std::ranges::max_element(drafts, {}, &ReportDraft::told_until);
    return last != drafts.end() && last->told_until() + reach >= before ? &*last : nullptr;
}

void add_denial(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places) {
    if (finding.kind == EventKind::other) {
        ReportDraft* draft = told_last(drafts, finding.sentence.begin);
        if (draft != nullptr) draft->deny(*std::move(finding.denial));
        return;
    }
    const Tie tie = closest_draft(drafts, finding, places);
    const bool same_site = tie.bond == 2 || finding.sites.empty();
    if (tie.draft != nullptr && same_site) {  // without a site: what was told last
        tie.draft->deny(*std::move(finding.denial));
    } else if (!finding.sites.empty()) {
        ReportDraft draft{finding.kind};
        draft.open_denied(std::move(finding), places);
        drafts.push_back(std::move(draft));
    }
}

/// Of mere counts, those of people killed at a place about one time; not while a disaster is told of, which
/// they died in, wherever they did.
bool may_open(const EventFinding& finding, const std::vector<ReportDraft>& drafts) {
    if (finding.kind == EventKind::collapse && std::ranges::any_of(drafts, [](const ReportDraft& draft) {
            return draft.kind() == EventKind::earthquake;
        }))
        return false;  // a house that the quake brought down
    if (finding.kind != EventKind::other) return finding.opens;
    constexpr std::chrono::days one_affair{8};
    const bool at_once = !finding.times || finding.times->end - finding.times->begin <= one_affair;
    const bool in_disaster = std::ranges::any_of(
        drafts, [](const ReportDraft& draft) { return is_natural(draft.kind()) && !draft.is_aside(); });
    return !in_disaster && finding.deadly && at_once && !finding.long_ago &&
           (finding.nearby || !finding.sites.empty());
}

/// "In Georgia, 15 people died" of a hurricane that killed 52 in five states, or has no places yet.
bool is_counted_already(const std::vector<ReportDraft>& drafts, const EventFinding& finding,
                        const std::vector<Place>& places) {
    return std::ranges::any_of(drafts, [&](const ReportDraft& draft) {
        return !draft.is_aside() && draft.counts_a_part(finding, places);
    });
}

}  // namespace

void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places) {
    if (finding.denial) return add_denial(drafts, std::move(finding), places);
    if (finding.kind == EventKind::other && is_counted_already(drafts, finding, places)) return;
    ReportDraft* best = closest_draft(drafts, finding, places).draft;
    if (best == nullptr && !may_open(finding, drafts)) return;
    if (best == nullptr) best = &drafts.emplace_back(finding.kind);
    best->add(std::move(finding), places);
}

void add_clock(std::vector<ReportDraft>& drafts, const DayClock& clock, std::size_t sentence) {
    if (ReportDraft* draft = told_last(drafts, sentence)) draft->add_clock(clock);
}

}  // namespace dateline
