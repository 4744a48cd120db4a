#include "picture/picture_titles.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/time_words.hpp"
#include "picture/name_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace dateline {
namespace {

/// Names of an event's sites in a role; areas only when no site is finer.
std::vector<std::string> sites_named(const Dossier& dossier, const Event& event, SiteRole role) {
    std::vector<std::string> points, areas;
    for (const auto& site : event.sites) {
        if (site.role != role) continue;
        const auto& place = dossier.places[site.place];
        const bool area = place.kind == PlaceKind::country || place.kind == PlaceKind::admin1;
        add_once(area ? areas : points, place.name);
    }
    return points.empty() ? areas : points;
}

std::string capitalised(std::string_view word) {
    std::string text{word};
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string reports_text(std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? "report" : "reports");
}

/// More events than one of them could stand for.
bool are_many(const Dossier& dossier) {
    return dossier.events.size() >= least_crowd;
}

std::string plural(std::string_view noun) {
    const bool hisses =
        noun.ends_with("s") || noun.ends_with("sh") || noun.ends_with("ch") || noun.ends_with("x");
    return std::string{noun} + (hisses ? "es" : "s");
}

/// As newspapers write counts: in words below ten.
std::string count_text(std::size_t count) {
    constexpr std::array words{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    return count < words.size() ? words[count] : short_count(count);
}

/// "three fires", "one other event"; with `of_known` "two other fires".
std::string kind_text(EventKind kind, std::size_t count, bool of_known) {
    const std::string noun{kind == EventKind::other ? "event" : name_of(kind)};
    return fmt::format("{} {}{}", count_text(count), of_known || kind == EventKind::other ? "other " : "",
                       count == 1 ? noun : plural(noun));
}

/// "three fires and one flood", without one of them; the most frequent kind first, what has no kind last.
std::string kinds_text(const Dossier& dossier, const Event* without = nullptr) {
    std::vector<std::pair<EventKind, std::size_t>> kinds;
    for (const auto& event : dossier.events) {
        if (&event == without) continue;
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const auto& kind) { return kind.first == event.kind; });
        known == kinds.end() ? void(kinds.emplace_back(event.kind, 1)) : void(++known->second);
    }
    const auto rank = [](const auto& kind) {
        return std::pair{kind.first == EventKind::other, -static_cast<std::ptrdiff_t>(kind.second)};
    };
    std::stable_sort(kinds.begin(), kinds.end(), [&](auto& a, auto& b) { return rank(a) < rank(b); });
    constexpr std::size_t most_kinds = 4;
    const auto all = dossier.events.size() - (without != nullptr ? 1 : 0);
    if (kinds.size() > most_kinds || (kinds.size() == 1 && kinds.front().first == EventKind::other))
        return fmt::format("{} {}event{}", count_text(all), without != nullptr ? "other " : "",
                           all == 1 ? "" : "s");
    std::vector<std::string> texts;
    for (const auto& [kind, count] : kinds)
        texts.push_back(kind_text(kind, count, without != nullptr && without->kind == kind));
    return listed(texts);
}

/// The one that most articles report, and of equals the one at most sites; nothing where none stands out so,
/// or several have one report each.
const Event* leading_event(const Dossier& dossier) {
    const auto& events = dossier.events;
    if (events.size() == 1) return &events.front();
    const auto weight = [](const Event& event) {
        return std::pair{articles_reporting(event), event.sites.size()};
    };
    const auto leader = std::max_element(
        events.begin(), events.end(), [&](const Event& a, const Event& b) { return weight(a) < weight(b); });
    if (leader == events.end() || are_many(dossier) || articles_reporting(*leader) < 2) return nullptr;
    const bool stands_out = std::none_of(events.begin(), events.end(), [&](const Event& event) {
        return &event != &*leader && weight(event) == weight(*leader);
    });
    return stands_out ? &*leader : nullptr;
}

/// How far ahead of UTC the clocks are that all events dated by the day go by; 0 where they differ.
std::chrono::minutes common_clocks(const Dossier& dossier) {
    std::optional<std::chrono::minutes> common;
    for (const auto& event : dossier.events) {
        const auto ahead = event.time ? offset_of_whole_days(*event.time) : std::nullopt;
        if (ahead && common.value_or(*ahead) != *ahead) return {};
        if (ahead) common = ahead;
    }
    return common.value_or(std::chrono::minutes{0});
}

/// From the first event to the last, by the clocks that events have in common. Empty when none has a time.
std::string days_text(const Dossier& dossier) {
    const auto clocks = common_clocks(dossier);
    std::optional<DayRange> all;
    for (const auto& event : dossier.events) {
        if (!event.time) continue;
        const auto days = days_of(*event.time).value_or(days_by(*event.time, clocks));
        if (!all) all = days;
        all = DayRange{std::min(all->first, days.first), std::max(all->last, days.last),
                       all->clocks == days.clocks ? days.clocks : std::string{}};
    }
    return all ? days_text(*all) : std::string{};
}

}  // namespace

std::string title_of(const Dossier& dossier, const Event& event) {
    auto sites = sites_named(dossier, event, SiteRole::impact);
    if (sites.empty()) sites = sites_named(dossier, event, SiteRole::location);
    const auto kind = capitalised(event.kind == EventKind::other ? "event" : name_of(event.kind));
    return sites.empty() ? kind : fmt::format("{}: {}", kind, listed(sites));
}

std::string title_of(const Dossier& dossier) {
    if (are_many(dossier)) {
        const bool alike = std::all_of(dossier.events.begin(), dossier.events.end(), [&](const Event& event) {
            return event.kind == dossier.events.front().kind;
        });
        return alike ? capitalised(kinds_text(dossier))
                     : fmt::format("{} events", short_count(dossier.events.size()));
    }
    if (const auto* event = leading_event(dossier)) return title_of(dossier, *event);
    if (!dossier.events.empty()) return capitalised(kinds_text(dossier));
    return fmt::format("{} in {}", dossier.places.empty() ? "No places found" : "Places",
                       reports_text(dossier.articles.size()));
}

std::size_t articles_reporting(const Event& event) {
    std::set<std::size_t> articles;
    for (const auto& report : event.reports) articles.insert(report.article);
    return articles.size();
}

std::string subtitle_of(const Dossier& dossier, const Event& event) {
    std::vector<std::string> parts;
    if (event.time) parts.push_back(time_text(*event.time));
    const auto launches = sites_named(dossier, event, SiteRole::launch);
    if (!launches.empty()) parts.push_back("launched from " + listed(launches));
    parts.push_back(reports_text(articles_reporting(event)));
    return fmt::format("{}", fmt::join(parts, " · "));
}

std::string subtitle_of(const Dossier& dossier) {
    const auto* event = leading_event(dossier);
    if (!event) return days_text(dossier);
    auto text = subtitle_of(dossier, *event);
    if (dossier.events.size() > 1) text += fmt::format(" · also shown: {}", kinds_text(dossier, event));
    return text;
}

}  // namespace dateline
