#include "reading/events/report_draft.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

/// A draft is known by its first sites, so that reading stays linear in the text, whatever the text.
constexpr std::size_t most_compared_sites = 32;

}  // namespace

int ReportDraft::bond_with(const EventFinding& finding, const std::vector<Place>& places) const {
    if (may_share_site(finest_known_, finding.sites, places)) return 2;
    return sites_.empty() && !nearby_ ? 0 : 1;
}

bool ReportDraft::is_beside(const EventFinding& finding) const noexcept {
    constexpr std::size_t gap = 4;  // code points between two sentences
    if (told_until_ == finding.sentence.end) return true;
    if (sites_.empty() && kind_ == EventKind::killing && finding.kind == kind_) return true;
    const bool counts_none = !finding.counts.empty() && finding.counts.front().high == 0;
    return finding.sites.empty() && !finding.adds && !counts_none &&
           told_until_ + gap >= finding.sentence.begin;
}

void ReportDraft::open_denied(EventFinding finding, const std::vector<Place>& places) {
    deny(*std::exchange(finding.denial, std::nullopt));
    add(std::move(finding), places);
    affirmed_ = false;
}

/// An attack is a strike once weapons are named, or where it hit; "their role in the bombardment" tells
/// neither. A blast stays one when it is called a bombing.
bool ReportDraft::may_become_strike(const EventFinding& finding) const {
    if (kind_ == EventKind::killing) return false;
    const bool bombed = finding.weapon.empty() || finding.weapon.ends_with("bomb");
    if (kind_ == EventKind::explosion && bombed) return false;
    return kind_ != EventKind::attack || sites_.empty() || !finding.weapon.empty() || !finding.sites.empty();
}

void ReportDraft::add(EventFinding finding, const std::vector<Place>& places) {
    const std::size_t sites_before = sites_.size();
    affirmed_ = true;
    const bool names_cause = finding.kind != EventKind::other && finding.kind != EventKind::killing &&
                             kind_ != EventKind::attack &&
                             (finding.kind != EventKind::fire || kind_ == EventKind::killing);
    if (is_its_lead(finding) && names_cause && !same_family(kind_, finding.kind)) kind_ = finding.kind;
    headline_ = finding.part == PartOfArticle::headline && (headline_ || !opened_);
    if (!std::exchange(opened_, true)) aside_ = finding.apart || finding.background;
    told_until_ = std::max<std::size_t>(told_until_, finding.sentence.end);
    if (first_sentence_.empty()) first_sentence_ = finding.sentence;
    if (finding.kind == EventKind::strike && same_family(kind_, finding.kind) && may_become_strike(finding))
        kind_ = EventKind::strike;
    if ((kind_ == EventKind::launch || kind_ == EventKind::other) && finding.kind != EventKind::other)
        kind_ = finding.kind;
    for (const Site& site : finding.sites) {
        const bool aimed = finding.kind == EventKind::launch && is_target(site);  // or intercepted there
        const bool loosely = site.mention && finding.loosely.contains(*site.mention);
        const bool headline = finding.part == PartOfArticle::headline;
        const auto [known, is_new] = named_.insert({{site.place, site.role}, sites_.size()});
        if (is_new) sites_.push_back({site, finding.sentence, loosely, headline, finding.epicentre, aimed});
        NamedSite& named = sites_[known->second];
        named.loosely = named.loosely && loosely;
        named.headline = named.headline && headline;
        named.epicentre = named.epicentre || finding.epicentre;
    }
    if (sites_.size() > sites_before && sites_before < most_compared_sites) keep_finest_known(places);
    trajectories_.insert(trajectories_.end(), finding.trajectories.begin(), finding.trajectories.end());
    if (!nearby_) nearby_ = finding.nearby;
    if (!measured_from_ && finding.measured) measured_from_ = finding.nearby;
    if (!nearby_ && sites_.empty() && !finding.counted_at.empty()) nearby_ = finding.counted_at.front();
    if (!origin_) origin_ = finding.origin;
    if (actor_.empty()) actor_ = finding.actor;
    weapons_.insert(finding.weapons.begin(), finding.weapons.end());
    if (finding.weapon.size() > weapon_.size()) weapon_ = finding.weapon;
    if (is_natural(kind_)) drop_partial_tolls(finding);
    for (Count& count : finding.counts) {
        if (counts_dead(count)) {
            most_dead_ = std::max(most_dead_, count.high);
            fewest_dead_ = std::min(fewest_dead_, count.low);
        }
        counts_.add(std::move(count));
    }
    if (!clock_) clock_ = finding.clock;
    if (!finding.times) return;
    times_.push_back(*finding.times);
    latest_begin_ = std::max(latest_begin_, finding.times->begin);
    earliest_end_ = std::min(earliest_end_, finding.times->end);
}

/// Those that are compared with: the first ones, by which an event is known.
std::vector<Site> ReportDraft::leading_sites() const {
    std::vector<Site> sites;
    for (std::size_t i = 0; i < std::min(sites_.size(), most_compared_sites); ++i)
        sites.push_back(sites_[i].site);
    return sites;
}

/// Once Duki is known, Karachi is elsewhere, though both are in Pakistan.
void ReportDraft::keep_finest_known(const std::vector<Place>& places) {
    finest_known_ = leading_sites();
    keep_finest(finest_known_, places);
}

/// An article on a disaster begins with all its dead; fewer are those of a state or a town.
void ReportDraft::drop_partial_tolls(EventFinding& finding) const {
    if (most_dead_ == 0) return;
    std::erase_if(finding.counts, [&](const Count& count) {
        const double most = std::isinf(count.high) ? count.low : count.high;
        return counts_dead(count) && most < fewest_dead_;
    });
}

}  // namespace dateline
