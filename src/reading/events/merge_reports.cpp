// Events as they are given, once it is known which reports are of one.
#include "reading/article_reading.hpp"
#include "reading/events/count_agreement.hpp"
#include "reading/events/event_gathering.hpp"
#include "reading/events/event_ids.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace dateline {
namespace {

/// When all reports can be right, else the span of them all.
std::optional<TimeRange> common_time(const std::vector<Report>& reports) {
    std::optional<TimeRange> common;
    std::optional<TimeRange> whole;
    for (const Report& report : reports) {
        if (!report.time) continue;
        const TimeRange& time = *report.time;
        common =
            common ? TimeRange{std::max(common->begin, time.begin), std::min(common->end, time.end)} : time;
        whole = whole ? TimeRange{std::min(whole->begin, time.begin), std::max(whole->end, time.end)} : time;
    }
    return common && common->begin <= common->end ? common : whole;
}

/// Every place and role once, most reported first, of equals the first named.
std::vector<Site> common_sites(const std::vector<Report>& reports, const std::vector<Place>& places) {
    std::vector<Site> sites;
    std::map<std::pair<std::size_t, SiteRole>, int> times_named;
    for (const Report& report : reports) {
        for (const Site& site : report.sites) {
            if (++times_named[{site.place, site.role}] == 1) sites.push_back({site.role, site.place, {}});
        }
    }
    keep_finest(sites, places);
    std::ranges::stable_sort(sites, [&](const Site& a, const Site& b) {
        return times_named[{a.place, a.role}] > times_named[{b.place, b.role}];
    });
    return sites;
}

/// The trajectories of all reports between sites that the event kept; what only contained a kept site becomes
/// it.
std::vector<Trajectory> trajectories_among(const std::vector<Site>& sites, const std::vector<Report>& reports,
                                           const std::vector<Place>& places) {
    std::set<Trajectory> all;
    for (const Report& report : reports) {
        for (const Trajectory& trajectory : kept_trajectories(report.trajectories, sites, places))
            all.insert(trajectory);
    }
    return {all.begin(), all.end()};
}

void complete(Event& event, const std::vector<Place>& places) {
    event.time = common_time(event.reports);
    event.sites = common_sites(event.reports, places);
    event.trajectories = trajectories_among(event.sites, event.reports, places);
    event.comparisons = compare_counts(event.reports);
}

/// Known times first, early before late; then as first reported.
bool happened_before(const Event& a, const Event& b) {
    if (a.time.has_value() != b.time.has_value()) return a.time.has_value();
    return a.time && a.time->begin < b.time->begin;
}

}  // namespace

std::vector<Event> merge_reports(const std::vector<FoundReport>& reports, const Dossier& dossier) {
    std::vector<Event> events = gather_events(reports, dossier);
    for (Event& event : events) complete(event, dossier.places);
    std::ranges::stable_sort(events, happened_before);
    give_ids(events, dossier.places);
    return events;
}

}  // namespace dateline
