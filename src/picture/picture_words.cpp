#include "picture/picture_words.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/plain_text.hpp"
#include "mapview/time_words.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t longest_alt_part = 300;

/// "A", "A and B", "A, B and C"; more than four are counted.
std::string joined(const std::vector<std::string>& names) {
    constexpr std::size_t most_names = 4;
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < most_names; ++i) {
        const bool last = i + 1 == names.size();
        if (i > 0) text += last ? " and " : ", ";
        text += names[i];
    }
    if (names.size() > most_names) text += fmt::format(" and {} more", names.size() - most_names);
    return text;
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// The event with the most reports, and of equals the one with the most sites; nothing without events.
const Event* leading_event(const Dossier& dossier) {
    const auto leader =
        std::max_element(dossier.events.begin(), dossier.events.end(), [](const Event& a, const Event& b) {
            return std::pair{a.reports.size(), a.sites.size()} < std::pair{b.reports.size(), b.sites.size()};
        });
    return leader == dossier.events.end() ? nullptr : &*leader;
}

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

/// Countries that an event is said to be launched from, with no finer place for it.
std::vector<std::string> launch_countries(const Dossier& dossier) {
    std::vector<std::string> names;
    for (const auto& event : dossier.events) {
        for (const auto& site : event.sites) {
            const auto& place = dossier.places[site.place];
            if (site.role != SiteRole::launch || place.kind != PlaceKind::country) continue;
            const bool has_finer =
                std::any_of(event.sites.begin(), event.sites.end(), [&](const Site& other) {
                    const auto& finer = dossier.places[other.place];
                    return other.role == SiteRole::launch && finer.kind != PlaceKind::country &&
                           finer.country == place.country;
                });
            if (!has_finer) add_once(names, plain_text(place.name));
        }
    }
    return names;
}

std::string reports_text(std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? "report" : "reports");
}

/// More events than one of them could stand for.
bool is_crowd(const Dossier& dossier) {
    return dossier.events.size() >= least_crowd;
}

/// Several events of one kind, of which none is reported more than another.
bool are_alike(const Dossier& dossier) {
    const auto& events = dossier.events;
    if (events.size() < 2 || is_crowd(dossier) || events.front().kind == EventKind::other) return false;
    return std::all_of(events.begin(), events.end(), [&](const Event& event) {
        return event.kind == events.front().kind && event.reports.size() == events.front().reports.size();
    });
}

std::string plural(std::string_view noun) {
    const bool hisses =
        noun.ends_with("s") || noun.ends_with("sh") || noun.ends_with("ch") || noun.ends_with("x");
    return std::string{noun} + (hisses ? "es" : "s");
}

std::string day_text(std::chrono::year_month_day day) {
    return fmt::format("{} {:%B %Y}", static_cast<unsigned>(day.day()),
                       fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::sys_days{day})));
}

/// "1 May 2024", "1 May 2024 to 3 June 2024"
std::string days_text(std::chrono::year_month_day first, std::chrono::year_month_day last) {
    return first == last ? day_text(first) : fmt::format("{} to {}", day_text(first), day_text(last));
}

/// From the first event to the last, UTC; empty when none has a time.
std::string days_text(const Dossier& dossier) {
    std::optional<TimeRange> all;
    for (const auto& event : dossier.events) {
        if (!event.time) continue;
        if (!all) all = event.time;
        all = TimeRange{std::min(all->begin, event.time->begin), std::max(all->end, event.time->end)};
    }
    using std::chrono::days, std::chrono::floor, std::chrono::year_month_day;
    if (!all) return {};
    return days_text(year_month_day{floor<days>(all->begin)}, year_month_day{floor<days>(all->end)}) +
           " (UTC)";
}

/// "Sources: Delta Courier and Meridian Wire, 8 January 2020. " Empty when no article says who published it.
std::string sources_text(const Dossier& dossier) {
    std::vector<std::string> outlets;
    std::optional<std::chrono::year_month_day> first, last;
    for (const auto& article : dossier.articles) {
        const auto& name = article.outlet.empty() ? article.title : article.outlet;
        if (!name.empty()) add_once(outlets, plain_text(name));
        if (!article.published) continue;
        first = first ? std::min(*first, *article.published) : *article.published;
        last = last ? std::max(*last, *article.published) : *article.published;
    }
    if (outlets.empty()) return {};
    const auto dates = first ? ", " + days_text(*first, *last) : std::string{};
    auto named = joined(outlets) + dates;
    named.erase(named.find_last_not_of(". ") + 1);  // a title may end a sentence, as this one does
    return fmt::format("{}: {}. ", outlets.size() == 1 ? "Source" : "Sources", named);
}

}  // namespace

std::string title_of(const Dossier& dossier, const Event& event) {
    auto sites = sites_named(dossier, event, SiteRole::impact);
    if (sites.empty()) sites = sites_named(dossier, event, SiteRole::location);
    const auto kind = capitalised(event.kind == EventKind::other ? "event" : name_of(event.kind));
    return sites.empty() ? kind : fmt::format("{}: {}", kind, joined(sites));
}

std::string title_of(const Dossier& dossier) {
    if (are_alike(dossier))
        return fmt::format("{} {}", dossier.events.size(), plural(name_of(dossier.events.front().kind)));
    if (is_crowd(dossier)) return fmt::format("{} events", short_count(dossier.events.size()));
    if (const auto* event = leading_event(dossier)) return title_of(dossier, *event);
    return fmt::format("{} in {}", dossier.places.empty() ? "No places found" : "Places",
                       reports_text(dossier.articles.size()));
}

std::string subtitle_of(const Dossier& dossier, const Event& event) {
    std::vector<std::string> parts;
    if (event.time) parts.push_back(time_text(*event.time));
    const auto launches = sites_named(dossier, event, SiteRole::launch);
    if (!launches.empty()) parts.push_back("launched from " + joined(launches));
    std::set<std::size_t> articles;
    for (const auto& report : event.reports) articles.insert(report.article);
    parts.push_back(reports_text(articles.size()));
    return fmt::format("{}", fmt::join(parts, " · "));
}

std::string subtitle_of(const Dossier& dossier) {
    if (is_crowd(dossier) || are_alike(dossier)) return days_text(dossier);
    const auto* event = leading_event(dossier);
    if (!event) return {};
    const auto others = dossier.events.size() - 1;
    auto text = subtitle_of(dossier, *event);
    if (others > 0) text += fmt::format(" · and {} other {}", others, others == 1 ? "event" : "events");
    return text;
}

std::string alt_text_of(const Dossier& dossier, const std::string& title) {
    auto text = fmt::format("Map. {}.", title);
    const auto subtitle = plain_text(subtitle_of(dossier), longest_alt_part);
    if (!subtitle.empty()) text += fmt::format(" {}.", subtitle);
    if (dossier.judgements.empty()) return text;
    std::vector<std::string> counts;
    for (const auto verdict :
         {Verdict::supported, Verdict::off, Verdict::contradicted, Verdict::unverifiable}) {
        const auto count =
            std::count_if(dossier.judgements.begin(), dossier.judgements.end(),
                          [&](const Judgement& judgement) { return judgement.verdict == verdict; });
        if (count > 0) counts.push_back(fmt::format("{} {}", count, name_of(verdict)));
    }
    const auto total = dossier.judgements.size();
    return text + fmt::format(" {} {} of distance or direction: {}.", total, total == 1 ? "claim" : "claims",
                              fmt::join(counts, ", "));
}

std::string caption_of(const Dossier& dossier, BorderLines lines) {
    std::string text = sources_text(dossier) + "Distances follow the WGS84 ellipsoid.";
    const auto countries = launch_countries(dossier);
    if (countries.empty() || lines == BorderLines::unseen) return text;
    if (countries.size() == 1) {
        return text + fmt::format(
                          " The reports name only {} as the place of launch: the dashed line starts at the "
                          "point of its border nearest to the target, so its length is a lower bound.",
                          countries.front());
    }
    return text +
           fmt::format(
               " The reports name only {} as places of launch: each dashed line starts at the point of "
               "the country's border nearest to the target, so its length is a lower bound.",
               joined(countries));
}

}  // namespace dateline
