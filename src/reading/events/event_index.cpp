#include "reading/events/event_index.hpp"

#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {
namespace {

using std::chrono::days;

/// How far two times may be apart and still be one: an outlet's "Tuesday night" is Wednesday elsewhere.
constexpr std::chrono::hours time_slack{12};
/// News without a time is not older.
constexpr days news_age{14};

constexpr days span_of_days{8};
/// What can have happened in more spans than this is put with what has no time: it is compared with all.
constexpr std::int64_t most_spans = 12;
constexpr std::int64_t no_span = std::numeric_limits<std::int64_t>::min();

std::int64_t span_number(std::chrono::sys_seconds instant) {
    return std::chrono::floor<days>(instant).time_since_epoch() / span_of_days;
}

struct Spans {
    std::int64_t first = no_span;
    std::int64_t last = no_span;
};

Spans spans_of(const std::optional<TimeRange>& window) {
    if (!window) return {};
    const Spans spans{span_number(window->begin - time_slack), span_number(window->end + time_slack)};
    return spans.last - spans.first > most_spans ? Spans{} : spans;
}

bool has_target(const EventFace& face) {
    return std::ranges::any_of(face.sites, [](const Site& site) { return !is_launch(site); });
}

bool name_same_site(const EventFace& a, const EventFace& b, bool launches) {
    return std::ranges::any_of(a.sites, [&](const Site& site) {
        return is_launch(site) == launches && std::ranges::any_of(b.sites, [&](const Site& other) {
                   return is_launch(other) == launches && other.place == site.place;
               });
    });
}

}  // namespace

bool operator==(const EventFace& a, const EventFace& b) {
    const auto same_site = [](const Site& one, const Site& other) {
        return one.place == other.place && one.role == other.role;
    };
    const bool same_window =
        a.window.has_value() == b.window.has_value() &&
        (!a.window || (a.window->begin == b.window->begin && a.window->end == b.window->end));
    return a.timed == b.timed && same_window && std::ranges::equal(a.sites, b.sites, same_site);
}

EventFace face_of(const Report& report, const Dossier& dossier) {
    EventFace face{report.sites, report.time, report.time.has_value()};
    const auto& published = dossier.articles[report.article].published;
    if (!face.timed && published) {
        const std::chrono::sys_days day{*published};
        face.window = TimeRange{day - news_age, day + days{2}};
    }
    return face;
}

bool windows_agree(const std::optional<TimeRange>& a, const std::optional<TimeRange>& b) {
    return !a || !b || (a->begin <= b->end + time_slack && b->begin <= a->end + time_slack);
}

int bond_between(const EventFace& a, const EventFace& b, const std::vector<Place>& places) {
    if (!windows_agree(a.window, b.window)) return 0;
    if (name_same_site(a, b, false)) return 2;
    if (!has_target(a) && !has_target(b) && name_same_site(a, b, true)) return 2;
    return a.timed == b.timed && may_share_site(a.sites, b.sites, places) ? 1 : 0;
}

std::vector<EventIndex::Key> EventIndex::own_keys(const Site& site) const {
    const Place& place = places_[site.place];
    if (is_launch(site)) return {{Where::launch, site.place, ""}};
    const Where kind = is_known_as_area(place) ? Where::area_in_country : Where::point_in_country;
    return {{Where::place, site.place, ""}, {kind, 0, place.country}};
}

std::vector<EventIndex::Key> EventIndex::asked_keys(const Site& site) const {
    const Place& place = places_[site.place];
    if (is_launch(site)) return {{Where::launch, site.place, ""}};
    std::vector<Key> keys{{Where::place, site.place, ""}, {Where::area_in_country, 0, place.country}};
    if (!place.country.empty()) keys.emplace_back(Where::area_in_country, 0, "");
    if (is_known_as_area(place)) keys.emplace_back(Where::point_in_country, 0, place.country);
    return keys;
}

void EventIndex::add(const EventFace& face, std::size_t event) {
    const Spans spans = spans_of(face.window);
    for (const Site& site : face.sites) {
        for (const Key& key : own_keys(site)) {
            for (Days span = spans.first; span <= spans.last; ++span) events_[key][span].push_back(event);
        }
    }
}

std::vector<std::size_t> EventIndex::candidates(const EventFace& face, Undated undated) const {
    const Spans spans = spans_of(face.window);
    const bool all = spans.first == no_span && (face.window || undated == Undated::with_all);
    std::vector<std::size_t> found;
    for (const Site& site : face.sites) {
        for (const Key& key : asked_keys(site)) {
            const auto known = events_.find(key);
            if (known == events_.end()) continue;
            const auto& by_span = known->second;
            const auto take = [&found](const auto& entry) {
                found.insert(found.end(), entry.second.begin(), entry.second.end());
            };
            if (all) {
                std::ranges::for_each(by_span, take);
                continue;
            }
            if (by_span.begin()->first == no_span) take(*by_span.begin());  // may be of any time
            if (spans.first == no_span) continue;
            std::for_each(by_span.lower_bound(spans.first), by_span.upper_bound(spans.last), take);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace dateline
