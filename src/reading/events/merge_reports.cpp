#include "reading/article_reading.hpp"
#include "reading/events/count_agreement.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/site_relations.hpp"
#include "reading/events/zone_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// How far two times may be apart and still be one: an outlet's "Tuesday night" is Wednesday elsewhere.
constexpr std::chrono::hours time_slack{12};

bool times_agree(const std::optional<TimeRange>& a, const std::optional<TimeRange>& b) {
    return !a || !b || (a->begin <= b->end + time_slack && b->begin <= a->end + time_slack);
}

bool names_same_site(const std::vector<Site>& a, const std::vector<Site>& b) {
    return std::ranges::any_of(a, [&b](const Site& site) {
        return site.role != SiteRole::launch && std::ranges::any_of(b, [&site](const Site& other) {
                   return other.role != SiteRole::launch && other.place == site.place;
               });
    });
}

/// "In Iraq" may be Al Asad when the times are known to agree, or when no report of the two gives one.
bool are_of_one_event(const Report& a, const Report& b, const std::vector<Place>& places) {
    if (!times_agree(a.time, b.time)) return false;
    if (names_same_site(a.sites, b.sites)) return true;
    return a.time.has_value() == b.time.has_value() && may_share_site(a.sites, b.sites, places);
}

/// An article that gives two reports has told two events apart.
bool has_report_of(const Event& event, std::size_t article) {
    return std::ranges::find(event.reports, article, &Report::article) != event.reports.end();
}

bool is_same_event(const Event& event, const FoundReport& found, const std::vector<Place>& places) {
    if (!same_family(event.kind, found.kind) || has_report_of(event, found.report.article)) return false;
    return std::ranges::any_of(
        event.reports, [&](const Report& report) { return are_of_one_event(report, found.report, places); });
}

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

/// "Al Asad Air Base" as "al-asad-air-base".
std::string slug(std::string_view name) {
    std::string result;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 0x80) {
            result += static_cast<char>(std::tolower(byte));
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
    }
    while (result.ends_with('-')) result.pop_back();
    return result;
}

const Site* first_target(const Event& event) {
    const auto found =
        std::ranges::find_if(event.sites, [](const Site& s) { return s.role != SiteRole::launch; });
    return found != event.sites.end() ? &*found : event.sites.empty() ? nullptr : &event.sites.front();
}

/// The day where it happened, when it is known to about a day; else the place.
std::string base_id(const Event& event, const std::vector<Place>& places) {
    const Site* site = first_target(event);
    const std::string zone = site != nullptr ? places[site->place].time_zone : std::string{};
    if (event.time && event.time->end - event.time->begin <= std::chrono::hours{50}) {
        const auto middle = event.time->begin + (event.time->end - event.time->begin) / 2;
        const auto date = date_in_zone(middle, zone);
        return fmt::format("{}-{:04}-{:02}-{:02}", name_of(event.kind), static_cast<int>(date.year()),
                           static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    const std::string where = site != nullptr ? slug(places[site->place].name) : std::string{};
    return where.empty() ? std::string{name_of(event.kind)}
                         : fmt::format("{}-{}", name_of(event.kind), where);
}

void give_ids(std::vector<Event>& events, const std::vector<Place>& places) {
    std::map<std::string, int> used;
    for (Event& event : events) {
        event.id = base_id(event, places);
        const int number = ++used[event.id];
        if (number > 1) event.id += fmt::format("-{}", number);
    }
}

void complete(Event& event, const std::vector<Place>& places) {
    event.time = common_time(event.reports);
    event.sites = common_sites(event.reports, places);
    event.comparisons = compare_counts(event.reports);
}

/// Known times first, early before late; then as first reported.
bool happened_before(const Event& a, const Event& b) {
    if (a.time.has_value() != b.time.has_value()) return a.time.has_value();
    return a.time && a.time->begin < b.time->begin;
}

}  // namespace

std::vector<Event> merge_reports(const std::vector<FoundReport>& reports, const Dossier& dossier) {
    std::vector<Event> events;
    for (const FoundReport& found : reports) {
        auto event = std::ranges::find_if(
            events, [&](const Event& known) { return is_same_event(known, found, dossier.places); });
        if (event == events.end()) {
            events.emplace_back();
            event = std::prev(events.end());
            event->kind = found.kind;
        }
        if (found.kind == EventKind::strike && event->kind == EventKind::attack)
            event->kind = EventKind::strike;
        event->reports.push_back(found.report);
    }
    for (Event& event : events) complete(event, dossier.places);
    std::ranges::stable_sort(events, happened_before);
    give_ids(events, dossier.places);
    return events;
}

}  // namespace dateline
