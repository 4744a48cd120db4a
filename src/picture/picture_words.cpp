#include "picture/picture_words.hpp"

#include "mapview/plain_text.hpp"
#include "mapview/time_words.hpp"

#include <fmt/format.h>

#include <algorithm>
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

}  // namespace

std::string title_of(const Dossier& dossier, const Event& event) {
    auto sites = sites_named(dossier, event, SiteRole::impact);
    if (sites.empty()) sites = sites_named(dossier, event, SiteRole::location);
    const auto kind = capitalised(event.kind == EventKind::other ? "event" : name_of(event.kind));
    return sites.empty() ? kind : fmt::format("{}: {}", kind, joined(sites));
}

std::string title_of(const Dossier& dossier) {
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

std::string caption_of(const Dossier& dossier) {
    std::string text = "Distances follow the WGS84 ellipsoid.";
    const auto countries = launch_countries(dossier);
    if (countries.empty()) return text;
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
