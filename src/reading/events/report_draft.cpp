#include "reading/events/report_draft.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

// An article tells of few events at a time, and a draft is known by its first sites. With these bounds
// reading stays linear in the text, whatever the text.
constexpr std::size_t most_open_drafts = 24;
constexpr std::size_t most_compared_sites = 32;

bool is_launch(const Site& site) {
    return site.role == SiteRole::launch;
}

bool is_target(const Site& site) {
    return !is_launch(site);
}

/// "missile" of "ballistic missile".
std::string_view last_word(std::string_view words) {
    return words.substr(words.rfind(' ') + 1);
}

/// The time zone of the first site that has one, launches aside: what happened, happened there.
std::string zone_of(const std::vector<Site>& sites, const std::vector<Place>& places) {
    for (const Site& site : sites) {
        if (!is_launch(site) && !places[site.place].time_zone.empty()) return places[site.place].time_zone;
    }
    return {};
}

/// ISO codes of the countries that the launch sites and the actor's own country are in.
std::vector<std::string> launch_countries(const std::vector<Site>& sites, const std::optional<Site>& origin,
                                          const std::vector<Place>& places) {
    std::vector<std::string> countries;
    const auto take = [&](const Site& site) {
        if (is_launch(site) && !places[site.place].country.empty())
            countries.push_back(places[site.place].country);
    };
    std::ranges::for_each(sites, take);
    if (origin) take(*origin);
    return countries;
}

/// Sites of one salvo may be many, so another site alone is no contradiction; another country is.
bool in_other_country(const Site& a, const Site& b, const std::vector<Place>& places) {
    const std::string& one = places[a.place].country;
    const std::string& other = places[b.place].country;
    return !is_launch(a) && !is_launch(b) && !one.empty() && !other.empty() && one != other;
}

}  // namespace

bool ReportDraft::admits(const EventFinding& finding, const std::vector<Place>& places) const {
    if (finding.kind == EventKind::other)
        return kind_ != EventKind::killing && in_one_country(finding, places);
    const bool actors_agree = actor_.empty() || finding.actor.empty() || actor_ == finding.actor;
    if (!same_family(kind_, finding.kind) || !actors_agree) return false;
    if (finding.times && !times_agree(*finding.times, slack_beside(*finding.times))) return false;
    if (finding.long_ago && times_.empty()) return false;  // what has no time is news
    if (launched_elsewhere(finding, places)) return false;
    return may_reach(finding, places);
}

/// Whether no site of the finding is in another country than one of this report.
bool ReportDraft::in_one_country(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto sites = leading_sites();
    return std::ranges::none_of(finding.sites, [&](const Site& site) {
        return std::ranges::any_of(sites,
                                   [&](const Site& other) { return in_other_country(site, other, places); });
    });
}

/// Missiles that Gaza and Iraq launch are of two events.
bool ReportDraft::launched_elsewhere(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto before = launch_countries(leading_sites(), origin_, places);
    const auto now = launch_countries(finding.sites, finding.origin, places);
    const bool shared = std::ranges::find_first_of(before, now) != before.end();
    return !before.empty() && !now.empty() && !shared;
}

/// A salvo hits several places of a country, two blasts in two towns are two events: other places are of the
/// same event only when the text says so, or the same country or the same weapon is behind them.
bool ReportDraft::may_reach(const EventFinding& finding, const std::vector<Place>& places) const {
    if (!in_one_country(finding, places)) return false;
    const auto sites = leading_sites();
    const bool elsewhere = std::ranges::any_of(finding.sites, is_target) &&
                           std::ranges::any_of(sites, is_target) &&
                           !may_share_site(sites, finding.sites, places);
    constexpr std::chrono::hours no_slack{-1};
    if (elsewhere && finding.times && !times_agree(*finding.times, no_slack)) return false;
    const bool same_hand = !actor_.empty() && actor_ == finding.actor;
    const bool same_weapon =
        !weapon_.empty() && weapon_.ends_with(last_word(finding.weapon)) && !finding.weapon.empty();
    return !elsewhere || finding.adds || same_hand || same_weapon;
}

/// Half a day is left to time zones where a part of a day is told, since "Tuesday night" here is "early
/// Wednesday" there; "Tuesday" and "Wednesday" are two days.
std::chrono::hours ReportDraft::slack_beside(const LocalTimes& times) const {
    constexpr std::chrono::hours whole_day{24};
    const auto is_part = [&](const LocalTimes& one) { return one.end - one.begin < whole_day; };
    const bool parts = is_part(times) || std::ranges::any_of(times_, is_part);
    return std::chrono::hours{parts ? 12 : -1};
}

/// "Last week" is not "Wednesday".
bool ReportDraft::times_agree(const LocalTimes& times, std::chrono::hours slack) const {
    return times_.empty() || (latest_begin_ <= times.end + slack && times.begin <= earliest_end_ + slack);
}

int ReportDraft::bond_with(const EventFinding& finding, const std::vector<Place>& places) const {
    if (may_share_site(leading_sites(), finding.sites, places)) return 2;
    return sites_.empty() ? 0 : 1;
}

void ReportDraft::open_denied(EventFinding finding) {
    deny(*std::exchange(finding.denial, std::nullopt));
    add(std::move(finding));
    affirmed_ = false;
}

void ReportDraft::add(EventFinding finding) {
    affirmed_ = true;
    told_until_ = std::max<std::size_t>(told_until_, finding.sentence.end);
    if (first_sentence_.empty()) first_sentence_ = finding.sentence;
    if (finding.kind == EventKind::strike && kind_ != EventKind::killing) kind_ = EventKind::strike;
    if (kind_ == EventKind::launch && finding.kind != EventKind::other) kind_ = finding.kind;
    for (const Site& site : finding.sites) {
        const bool aimed = finding.kind == EventKind::launch && site.role == SiteRole::impact;
        if (named_.insert({site.place, site.role}).second) sites_.push_back({site, finding.sentence, aimed});
    }
    trajectories_.insert(trajectories_.end(), finding.trajectories.begin(), finding.trajectories.end());
    if (!nearby_) nearby_ = finding.nearby;
    if (!origin_) origin_ = finding.origin;
    if (actor_.empty()) actor_ = finding.actor;
    if (finding.weapon.size() > weapon_.size()) weapon_ = finding.weapon;
    for (Count& count : finding.counts) counts_.add(std::move(count));
    if (!clock_) clock_ = finding.clock;
    if (!finding.times) return;
    times_.push_back(*finding.times);
    latest_begin_ = std::max(latest_begin_, finding.times->begin);
    earliest_end_ = std::min(earliest_end_, finding.times->end);
}

std::optional<FoundReport> ReportDraft::finished(const ArticleReading& reading) const {
    const auto& places = reading.dossier.places;
    Report report;
    report.sites = finest_sites(places);
    if (report.sites.empty()) return std::nullopt;
    report.article = reading.article;
    report.trajectories = kept_trajectories(trajectories_, report.sites, places);
    report.span = leading_sentence(report.sites);
    report.quote = reading.index.slice(report.span);
    if (kind_ != EventKind::killing) report.weapon = weapon_;
    report.counts = counts_.all();
    report.time = common_time(zone_of(report.sites, places));
    report.denials = denials_;
    const EventKind kind = finished_kind(report.sites);
    return FoundReport{kind, std::move(report), !affirmed_};
}

/// Missiles that are not said to have come down anywhere were launched, no more.
EventKind ReportDraft::finished_kind(const std::vector<Site>& sites) const {
    const bool may_be_launch = kind_ == EventKind::strike || kind_ == EventKind::attack;
    return may_be_launch && std::ranges::all_of(sites, is_launch) ? EventKind::launch : kind_;
}

/// Those that are compared with: the first ones, by which an event is known.
std::vector<Site> ReportDraft::leading_sites() const {
    std::vector<Site> sites;
    for (std::size_t i = 0; i < std::min(sites_.size(), most_compared_sites); ++i)
        sites.push_back(sites_[i].site);
    return sites;
}

std::vector<Site> ReportDraft::all_sites() const {
    // what is known to have been hit is not where it was only aimed
    const bool hit = std::ranges::any_of(
        sites_, [](const NamedSite& named) { return !named.aimed && is_target(named.site); });
    std::vector<Site> sites;
    for (const NamedSite& named : sites_) {
        if (!named.aimed || !hit) sites.push_back(named.site);
    }
    return sites;
}

/// All sites, and the actor's country as launch area when no other origin is named.
std::vector<Site> ReportDraft::finest_sites(const std::vector<Place>& places) const {
    std::vector<Site> sites = all_sites();
    if (origin_ && kind_ != EventKind::killing && std::ranges::none_of(sites, is_launch)) {
        sites.insert(sites.begin(), *origin_);
    }
    if (sites.empty() && nearby_) sites.push_back(*nearby_);
    const bool has_impact = kind_ == EventKind::strike || kind_ == EventKind::attack;
    for (Site& site : sites) {
        if (has_impact && !is_launch(site)) site.role = SiteRole::impact;
    }
    keep_finest(sites, places);
    return sites;
}

/// What all times said have in common; one that has nothing in common with those before is passed over.
std::optional<TimeRange> ReportDraft::common_time(const std::string& zone) const {
    std::optional<TimeRange> common;
    for (const LocalTimes& times : times_) {
        const TimeRange range = as_instants(times, zone);
        if (!common) common = range;
        const TimeRange both{std::max(common->begin, range.begin), std::min(common->end, range.end)};
        if (both.begin <= both.end) common = both;
    }
    return common && clock_ ? narrowed(*common, *clock_, zone) : common;
}

/// The first sentence that names where it hit as exactly as the article ever does; else the first of all.
Span ReportDraft::leading_sentence(const std::vector<Site>& kept) const {
    for (const NamedSite& named : sites_) {
        const bool is_kept = std::ranges::find(kept, named.site.mention, &Site::mention) != kept.end();
        if (is_kept && !is_launch(named.site)) return named.sentence;
    }
    return first_sentence_;
}

namespace {

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
        draft.open_denied(std::move(finding));
        drafts.push_back(std::move(draft));
    }
}

}  // namespace

void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places) {
    if (finding.denial) return add_denial(drafts, std::move(finding), places);
    ReportDraft* best = closest_draft(drafts, finding, places).draft;
    if (best == nullptr && (finding.kind == EventKind::other || !finding.opens)) return;
    if (best == nullptr) best = &drafts.emplace_back(finding.kind);
    best->add(std::move(finding));
}

}  // namespace dateline
