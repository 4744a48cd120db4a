// A report as it is given once all pieces of an article are gathered.
#include "reading/events/report_draft.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// The time zone of the first site that has one, launches aside: what happened, happened there.
std::string zone_of(const std::vector<Site>& sites, const std::vector<Place>& places) {
    for (const Site& site : sites) {
        if (!is_launch(site) && !places[site.place].time_zone.empty()) return places[site.place].time_zone;
    }
    return {};
}

/// "Near Taiwan's coast, 25 km from Hualien": the town says more than the country around it.
void replace_area(std::vector<Site>& sites, Site town, const std::vector<Place>& places) {
    const auto is_around = [&](const Site& site) {
        return is_target(site) && contains_place(places[site.place], places[town.place]);
    };
    const auto area = std::ranges::find_if(sites, is_around);
    if (area == sites.end() || std::ranges::count_if(sites, is_target) != 1) return;
    town.role = area->role;
    *area = town;
}

}  // namespace

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
    if (kind_ == EventKind::other) return EventKind::killing;
    const bool may_be_launch = kind_ == EventKind::strike || kind_ == EventKind::attack;
    return may_be_launch && std::ranges::all_of(sites, is_launch) ? EventKind::launch : kind_;
}

/// Without "near Houston" when it was in Pasadena, and without what only the headline names when the text
/// below names other places.
std::vector<ReportDraft::NamedSite> ReportDraft::exact_sites(const std::vector<Place>& places) const {
    const auto is_better = [&](const NamedSite& other, const NamedSite& named) {
        if (is_launch(other.site) || other.site.place == named.site.place) return false;
        if (other.loosely && !other.epicentre) return false;
        if (named.epicentre || other.epicentre) return !named.epicentre;
        const Place& place = places[named.site.place];
        const Place& found = places[other.site.place];
        if (named.loosely && !contains_place(found, place)) return is_in_reach(place, found);
        return named.headline && !other.headline && !contains_place(place, found) &&
               !contains_place(found, place);
    };
    std::vector<NamedSite> sites;
    for (const NamedSite& named : sites_) {
        const bool replaced =
            is_target(named.site) &&
            std::ranges::any_of(sites_, [&](const NamedSite& other) { return is_better(other, named); });
        if (!replaced) sites.push_back(named);
    }
    return sites;
}

std::vector<Site> ReportDraft::all_sites(const std::vector<Place>& places) const {
    const auto exact = exact_sites(places);
    // what is known to have been hit is not where it was only aimed
    const bool hit = std::ranges::any_of(
        exact, [](const NamedSite& named) { return !named.aimed && is_target(named.site); });
    std::vector<Site> sites;
    for (const NamedSite& named : exact) {
        if (!named.aimed || !hit) sites.push_back(named.site);
    }
    return sites;
}

/// All sites, and the actor's country as launch area when no other origin is named.
std::vector<Site> ReportDraft::finest_sites(const std::vector<Place>& places) const {
    std::vector<Site> sites = all_sites(places);
    if (origin_ && kind_ != EventKind::killing && std::ranges::none_of(sites, is_launch)) {
        sites.insert(sites.begin(), *origin_);
    }
    if (sites.empty() && nearby_) sites.push_back(*nearby_);
    const bool has_impact = kind_ == EventKind::strike || kind_ == EventKind::attack;
    for (Site& site : sites) {
        if (is_launch(site) || kind_ == EventKind::launch) continue;
        site.role = has_impact ? SiteRole::impact : SiteRole::location;
    }
    keep_finest(sites, places);
    if (measured_from_) replace_area(sites, *measured_from_, places);
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

}  // namespace dateline
