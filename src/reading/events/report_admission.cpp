// Which clauses may be of the event that a report tells of.
#include "reading/events/event_words.hpp"
#include "reading/events/report_draft.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

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

/// Sites of one salvo may be many, so another site alone is no contradiction; a country in which none of the
/// others lies is.
bool is_in_new_country(const Site& site, const std::vector<Site>& known, const std::vector<Place>& places) {
    const std::string& country = places[site.place].country;
    if (is_launch(site) || country.empty()) return false;
    bool elsewhere = false;
    for (const Site& other : known) {
        if (is_launch(other) || places[other.place].country.empty()) continue;
        if (places[other.place].country == country) return false;
        elsewhere = true;
    }
    return elsewhere;
}

}  // namespace

bool ReportDraft::admits(const EventFinding& finding, const std::vector<Place>& places) const {
    if (finding.apart &&
        (told_until_ == finding.sentence.end || !may_share_site(finest_known_, finding.sites, places)))
        return false;
    if (finding.kind == EventKind::other)
        return kind_ != EventKind::killing && in_one_country(finding, places) &&
               !counts_elsewhere(finding, places) && !counts_long_ago(finding) &&
               !counts_a_part(finding, places);
    if (exceeds_toll(finding)) return false;
    if (finding.epicentre && kind_ == EventKind::earthquake && !aside_)
        return in_one_country(finding, places);
    const bool actors_agree = actor_.empty() || finding.actor.empty() || actor_ == finding.actor;
    const bool only_deaths = kind_ == EventKind::other;  // what killed them may yet be told
    const bool of_its_lead = is_its_lead(finding) && may_be_one_affair(kind_, finding.kind);
    if (!(only_deaths || of_its_lead || same_family(kind_, finding.kind)) || !actors_agree) return false;
    if (finding.times && !times_agree(*finding.times, slack_beside(*finding.times))) return false;
    if (is_its_lead(finding)) return in_one_country(finding, places);
    if (finding.long_ago && times_.empty()) return false;  // what has no time is news
    if (finding.background && times_.empty() && finding.sites.empty() && !aside_) return false;
    if (launched_elsewhere(finding, places)) return false;
    if (uses_other_weapons(finding)) return false;
    return may_reach(finding, places);
}

/// Headline and lead tell of one event, though they may name different places: a street and its town.
bool ReportDraft::is_its_lead(const EventFinding& finding) const {
    const bool same_sentence = told_until_ == finding.sentence.end;
    return headline_ && finding.part == PartOfArticle::lead && !same_sentence && !finding.adds;
}

/// "Near Houston" and "in Pasadena"; "the blaze at the Tower" behind one in London.
bool ReportDraft::is_close_by(const EventFinding& finding, const std::vector<Place>& places) const {
    return std::ranges::any_of(sites_, [&](const NamedSite& named) {
        return std::ranges::any_of(finding.sites, [&](const Site& site) {
            const bool loosely = named.loosely || (site.mention && finding.loosely.contains(*site.mention));
            if (!is_target(named.site) || !is_target(site)) return false;
            const Place& one = places[named.site.place];
            const Place& other = places[site.place];
            const bool beside = finding.counts.empty() && is_beside_it(one, other);
            return beside || ((loosely || finding.definite) && is_in_reach(one, other));
        });
    });
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
    constexpr std::chrono::days before{2};
    constexpr std::chrono::days years_apart{365};
    if (!finding.times) return false;
    if (times_.empty()) return finding.long_ago;
    return finding.times->end + before < latest_begin_ || earliest_end_ + years_apart < finding.times->begin;
}

/// "Eight people died in storms across the state. Two were killed in Gosford": fewer, and counted in a place
/// inside one that this report is of.
bool ReportDraft::counts_a_part(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto sites = leading_sites();
    const bool several = std::ranges::count_if(sites, is_target) > 1;
    const auto is_part_of_area = [&](const Site& counted) {
        return std::ranges::any_of(sites, [&](const Site& site) {
            const bool one_of_them = several && site.place == counted.place;
            return is_target(site) &&
                   (one_of_them || contains_place(places[site.place], places[counted.place]));
        });
    };
    const auto is_fewer = [&](const Count& count) { return counts_dead(count) && count.high < most_dead_; };
    return std::ranges::any_of(finding.counts, is_fewer) &&
           std::ranges::any_of(finding.counted_at, is_part_of_area);
}

/// "Shells killed two in Kherson, a missile killed nine in Odesa": who counts the dead of each place tells of
/// two events.
bool ReportDraft::has_own_dead(const EventFinding& finding) const {
    return most_dead_ > 0 &&
           std::ranges::any_of(finding.counts, [](const Count& count) { return counts_dead(count); });
}

/// "Fourteen drones were shot down", behind a missile that killed three in a house.
bool ReportDraft::uses_other_weapons(const EventFinding& finding) const {
    const bool shared =
        std::ranges::any_of(finding.weapons, [&](WeaponFamily family) { return weapons_.contains(family); });
    return most_dead_ > 0 && !finding.denial && !weapons_.empty() && !finding.weapons.empty() && !shared;
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
    return std::ranges::none_of(finding.sites,
                                [&](const Site& site) { return is_in_new_country(site, sites, places); });
}

/// Missiles that Gaza and Iraq launch are of two events; "drones were also launched from Yemen" is of the one
/// before.
bool ReportDraft::launched_elsewhere(const EventFinding& finding, const std::vector<Place>& places) const {
    const auto before = launch_countries(leading_sites(), origin_, places);
    const auto now = launch_countries(finding.sites, finding.origin, places);
    const bool shared = std::ranges::find_first_of(before, now) != before.end();
    const bool joins_in =
        finding.adds && finding.actor.empty() && std::ranges::none_of(finding.sites, is_target);
    return !before.empty() && !now.empty() && !shared && !joins_in;
}

/// A salvo hits several places of a country, two blasts in two towns are two events: other places are of the
/// same event only when the text says so, or the same country or the same weapon is behind them.
bool ReportDraft::may_reach(const EventFinding& finding, const std::vector<Place>& places) const {
    if (!in_one_country(finding, places)) return false;
    const auto& sites = finest_known_;
    const bool elsewhere = std::ranges::any_of(finding.sites, is_target) &&
                           std::ranges::any_of(sites, is_target) &&
                           !may_share_site(sites, finding.sites, places) && !is_close_by(finding, places);
    constexpr std::chrono::hours no_slack{-1};
    if (elsewhere && finding.times && !times_agree(*finding.times, no_slack)) return false;
    if (elsewhere && has_own_dead(finding)) return false;
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

}  // namespace dateline
