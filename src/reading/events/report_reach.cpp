// Which places may be of the event that a report tells of.
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
    const bool nowhere = sites.empty() && !nearby_ && std::ranges::any_of(finding.sites, is_target) &&
                         finding.part == PartOfArticle::body;
    if ((elsewhere || nowhere) && has_own_dead(finding)) return false;
    const bool same_hand = !actor_.empty() && actor_ == finding.actor;
    const bool same_weapon =
        !weapon_.empty() && weapon_.ends_with(last_word(finding.weapon)) && !finding.weapon.empty();
    return !elsewhere || finding.adds || same_hand || same_weapon;
}

}  // namespace dateline
