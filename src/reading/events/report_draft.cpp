#include "reading/events/report_draft.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

/// A draft is known by its first sites, so that reading stays linear in the text, whatever the text.
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

bool counts_dead(const Count& count) {
    return count.what == "killed" && count.high > 0;
}

}  // namespace

bool ReportDraft::admits(const EventFinding& finding, const std::vector<Place>& places) const {
    if (finding.apart &&
        (told_until_ == finding.sentence.end || !may_share_site(leading_sites(), finding.sites, places)))
        return false;
    if (finding.kind == EventKind::other)
        return kind_ != EventKind::killing && in_one_country(finding, places) &&
               !counts_elsewhere(finding, places) && !counts_long_ago(finding) &&
               !counts_a_part(finding, places);
    if (exceeds_toll(finding)) return false;
    const bool actors_agree = actor_.empty() || finding.actor.empty() || actor_ == finding.actor;
    const bool only_deaths = kind_ == EventKind::other;  // what killed them may yet be told
    if (!(only_deaths || same_family(kind_, finding.kind)) || !actors_agree) return false;
    if (finding.times && !times_agree(*finding.times, slack_beside(*finding.times))) return false;
    if (finding.long_ago && times_.empty()) return false;  // what has no time is news
    if (launched_elsewhere(finding, places)) return false;
    return may_reach(finding, places);
}

/// "Three deaths were recorded in Western Australia": those counted are of other places than this report's.
bool ReportDraft::counts_elsewhere(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto sites = leading_sites();
    const bool same_sentence = !finding.sites.empty() && told_until_ == finding.sentence.end;
    return !same_sentence && !finding.counted_at.empty() && std::ranges::any_of(sites, is_target) &&
           !may_share_site(sites, finding.counted_at, places);
}

/// "In 2002, a fire killed over 360": background to what happened now.
bool ReportDraft::counts_long_ago(const EventFinding& finding) const {
    constexpr std::chrono::days afterwards{30};
    if (!finding.times) return false;
    return times_.empty() ? finding.long_ago : finding.times->end + afterwards < latest_begin_;
}

/// "Eight people died in storms across the state. Two were killed in Gosford": fewer, and counted in a place
/// inside one that this report is of.
bool ReportDraft::counts_a_part(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto is_part_of_area = [&](const Site& counted) {
        return std::ranges::any_of(leading_sites(), [&](const Site& site) {
            return is_target(site) && contains_place(places[site.place], places[counted.place]);
        });
    };
    const auto is_fewer = [&](const Count& count) { return counts_dead(count) && count.high < most_dead_; };
    return std::ranges::any_of(finding.counts, is_fewer) &&
           std::ranges::any_of(finding.counted_at, is_part_of_area);
}

/// Numbers of dead rise, but not many times over within an article: "75 were killed as a result of shelling"
/// is not said of a blast that killed 14.
bool ReportDraft::exceeds_toll(const EventFinding& finding) const {
    constexpr double most_times = 4;
    if (!finding.sites.empty() || most_dead_ == 0) return false;
    return std::ranges::any_of(finding.counts, [&](const Count& count) {
        return counts_dead(count) &&
               (count.low > most_times * most_dead_ || fewest_dead_ > most_times * count.high);
    });
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

/// An attack is a strike once weapons are named, or where it hit; "their role in the bombardment" tells
/// neither. A blast stays one when it is called a bombing.
bool ReportDraft::may_become_strike(const EventFinding& finding) const {
    if (kind_ == EventKind::killing) return false;
    const bool bombed = finding.weapon.empty() || finding.weapon.ends_with("bomb");
    if (kind_ == EventKind::explosion && bombed) return false;
    return kind_ != EventKind::attack || sites_.empty() || !finding.weapon.empty() || !finding.sites.empty();
}

void ReportDraft::add(EventFinding finding) {
    affirmed_ = true;
    told_until_ = std::max<std::size_t>(told_until_, finding.sentence.end);
    if (first_sentence_.empty()) first_sentence_ = finding.sentence;
    if (finding.kind == EventKind::strike && may_become_strike(finding)) kind_ = EventKind::strike;
    if ((kind_ == EventKind::launch || kind_ == EventKind::other) && finding.kind != EventKind::other)
        kind_ = finding.kind;
    for (const Site& site : finding.sites) {
        const bool aimed = finding.kind == EventKind::launch && is_target(site);  // or intercepted there
        if (named_.insert({site.place, site.role}).second) sites_.push_back({site, finding.sentence, aimed});
    }
    trajectories_.insert(trajectories_.end(), finding.trajectories.begin(), finding.trajectories.end());
    if (!nearby_) nearby_ = finding.nearby;
    if (!nearby_ && sites_.empty() && !finding.counted_at.empty()) nearby_ = finding.counted_at.front();
    if (!origin_) origin_ = finding.origin;
    if (actor_.empty()) actor_ = finding.actor;
    if (finding.weapon.size() > weapon_.size()) weapon_ = finding.weapon;
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

}  // namespace dateline
