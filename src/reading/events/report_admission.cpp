// Which clauses may be of the event that a report tells of.
#include "reading/events/event_words.hpp"
#include "reading/events/report_draft.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>

namespace dateline {

bool ReportDraft::admits(const EventFinding& finding, const std::vector<Place>& places) const {
    if (finding.apart &&
        (told_until_ == finding.sentence.end || !may_share_site(finest_known_, finding.sites, places)))
        return false;
    if (finding.kind == EventKind::other && kind_ == EventKind::other && is_its_lead(finding))
        return in_one_country(finding, places) && !counts_long_ago(finding);
    if (finding.kind == EventKind::other)
        return kind_ != EventKind::killing && in_one_country(finding, places) &&
               !counts_elsewhere(finding, places) && !counts_long_ago(finding) &&
               !counts_a_part(finding, places);
    if (exceeds_toll(finding)) return false;
    if (finding.epicentre && kind_ == EventKind::earthquake && !aside_)
        return in_one_country(finding, places);
    const bool actors_agree = actor_.empty() || finding.actor.empty() || actor_ == finding.actor;
    const bool only_deaths = kind_ == EventKind::other;  // what killed them may yet be told
    if (!(only_deaths || is_of_its_affair(finding) || same_family(kind_, finding.kind)) || !actors_agree)
        return false;
    if (finding.times && !times_agree(*finding.times, slack_beside(*finding.times))) return false;
    if (is_its_lead(finding))
        return in_one_country(finding, places) || may_share_site(finest_known_, finding.sites, places);
    const bool new_one = finding.indefinite && finding.part == PartOfArticle::body && finding.sites.empty();
    if (new_one && !finest_known_.empty() && has_own_dead(finding)) return false;
    if (finding.long_ago && times_.empty()) return false;  // what has no time is news
    const bool tied = may_share_site(finest_known_, finding.sites, places);
    const bool said_at_once = told_until_ == finding.sentence.end;
    if (finding.background && times_.empty() && !tied && !said_at_once && !aside_) return false;
    if (launched_elsewhere(finding, places)) return false;
    if (uses_other_weapons(finding)) return false;
    return may_reach(finding, places);
}

/// The lead says in other words what the headline told of; so does the next sentence when it names no place.
bool ReportDraft::is_of_its_affair(const EventFinding& finding) const {
    const bool goes_on = finding.sites.empty() && !aside_ && !finding.apart && is_beside(finding);
    return (is_its_lead(finding) || goes_on) && may_be_one_affair(kind_, finding.kind);
}

/// Headline and lead tell of one event, though they may name different places: a street and its town.
bool ReportDraft::is_its_lead(const EventFinding& finding) const {
    const bool same_sentence = told_until_ == finding.sentence.end;
    return headline_ && finding.part == PartOfArticle::lead && !same_sentence && !finding.adds;
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
    const auto is_fewer = [&](const Count& count) {
        return counts_dead(count) && most_dead_ > 0 && count.low < fewest_dead_;
    };
    return std::ranges::any_of(finding.counts, is_fewer) &&
           std::ranges::any_of(finding.counted_at, is_part_of_area);
}

/// "Shells killed two in Kherson, a missile killed nine in Odesa": who counts the dead of each place tells of
/// two events.
bool ReportDraft::has_own_dead(const EventFinding& finding) const {
    return most_dead_ > 0 && std::ranges::any_of(finding.counts, [](const Count& count) {
               return count.what.starts_with("killed") && count.high > 0;
           });
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
