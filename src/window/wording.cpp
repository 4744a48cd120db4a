#include "window/wording.hpp"

#include "judging/tolerances.hpp"
#include "mapview/count_remark.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace dateline {
namespace {

/// Three or four digits, thousands separated: "1,470", "188.5", "3.25".
std::string number(double value) {
    if (value == 0) return "0";
    if (value < 999.95) {
        return fmt::format("{:.{}f}", value, value < 9.9995 ? 2 : 1);
    }
    std::string digits = fmt::format("{:.0f}", value);
    for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return digits;
}

std::string in(Meters length, LengthUnit unit) {
    return fmt::format("{} {}", number(length / one(unit)), symbol(unit));
}

std::string kilometres(Meters length) {
    return in(length, LengthUnit::kilometre);
}

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", short_count(n), what, n == 1 ? "" : "s");
}

void append(std::string& list, std::string_view item, std::string_view separator) {
    if (item.empty()) return;
    if (!list.empty()) list.append(separator);
    list.append(item);
}

std::string places_of(const Dossier& dossier, const Event& event, bool launches) {
    std::string names;
    for (const Site& site : event.sites) {
        if ((site.role == SiteRole::launch) == launches) append(names, dossier.places[site.place].name, ", ");
    }
    return names;
}

}  // namespace

std::string lengths_text(Meters length) {
    return fmt::format("{} · {} · {}", kilometres(length), in(length, LengthUnit::mile),
                       in(length, LengthUnit::nautical_mile));
}

std::string interval_text(LengthInterval interval) {
    if (!std::isfinite(interval.high.value())) return "at least " + kilometres(interval.low);
    const std::string low = kilometres(interval.low);
    const std::string high = kilometres(interval.high);
    return low == high ? low
                       : fmt::format("{} to {}", number(interval.low / one(LengthUnit::kilometre)), high);
}

std::string bearing_text(Degrees bearing) {
    return fmt::format("{:.1f}° ({})", bearing.value(), abbreviation(nearest_compass_point(bearing)));
}

std::string source_text(const Article& article) {
    if (!article.outlet.empty()) return fmt::format("{} ({})", article.outlet, article.id);
    return article.title.empty() ? article.id : fmt::format("{} ({})", article.title, article.id);
}

std::string origin_text(const Article& article, Span span) {
    return fmt::format("{}, characters {} to {}", source_text(article), span.begin, span.end);
}

std::string kind_text(const Place& place) {
    std::string kind{name_of(place.kind)};
    if (place.kind == PlaceKind::admin1) kind = "province or state";
    if (place.kind == PlaceKind::admin2) kind = "district or county";
    std::replace(kind.begin(), kind.end(), '-', ' ');
    append(kind, place.admin1, " · ");
    append(kind, place.country_name == place.name ? "" : place.country_name, " · ");
    return kind;
}

std::string full_name(const Place& place) {
    std::string name = place.name;
    append(name, place.admin1.empty() ? place.country_name : place.admin1, ", ");
    return name;
}

bool is_table(const Article& article) {
    return article.title == "Table " + std::filesystem::path{article.file}.filename().string();
}

std::string entry_text(const Article& table, Span span) {
    std::size_t entry = 1;
    std::uint32_t at = 0;  // code points
    for (const char c : table.text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80) continue;
        if (at++ == span.begin) break;
        if (c == '\n') ++entry;
    }
    return fmt::format("{}, entry {}", table.title, entry);
}

std::string claimed_text(const Claim& claim) {
    const ClaimedLength& length = *claim.length;
    std::string text = length.hedge == Hedge::bare ? "" : std::string{name_of(length.hedge)} + " ";
    std::replace(text.begin(), text.end(), '-', ' ');
    text += fmt::format("{:g}", length.low);
    if (length.high != length.low) text += fmt::format(" to {:g}", length.high);
    text += fmt::format(" {}", symbol(length.unit));
    if (claim.direction) text += fmt::format(", {}", abbreviation(*claim.direction));
    return text;
}

std::string rule_text(const std::string& id) {
    static const Tolerances press = tolerances_named("press"), strict = tolerances_named("strict");
    for (const Tolerances* profile : {&press, &strict}) {
        for (const ToleranceRule& rule : profile->rules) {
            if (rule.id == id) return rule.description;
        }
    }
    return id;
}

std::string route_text(const Dossier& dossier, const Event& event) {
    const std::string from = places_of(dossier, event, true);
    const std::string to = places_of(dossier, event, false);
    if (from.empty() || to.empty()) return from + to;
    return fmt::format("{} \u2192 {}", from, to);
}

std::string ends_text(const Dossier& dossier, const MapObject& line) {
    const Event& event = dossier.events[*line.event];
    std::string from, to;
    for (const Site& site : event.sites) {
        const Place& place = dossier.places[site.place];
        if (site.role != SiteRole::launch && place.point == line.point) to = place.name;
        if (site.role == SiteRole::launch && place.point == line.line.front()) from = place.name;
    }
    if (from.empty()) from = places_of(dossier, event, true);  // areas: the line begins at their border
    return fmt::format("{} \u2192 {}", from, to);
}

std::string line_length_text(const MapObject& line) {
    const bool lower_bound = line.kind == MapObjectKind::lower_bound_line;
    return (lower_bound ? "\u2265 " : "") + lengths_text(line.length);
}

std::string title_of(const Event& event) {
    std::string title{name_of(event.kind)};
    title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return title;
}

std::string amount_text(const Count& count) {
    if (!std::isfinite(count.high)) {
        return count.low_open ? fmt::format("more than {:g}", count.low)
                              : fmt::format("{:g} or more", count.low);
    }
    if (count.low == count.high) return fmt::format("{:g}", count.low);
    return fmt::format("{:g} to {:g}", count.low, count.high);
}

std::string summary_text(const Dossier& dossier) {
    return fmt::format("{} · {} · {}", counted(dossier.articles.size(), "article"),
                       counted(dossier.events.size(), "event"), counted(dossier.claims.size(), "claim"));
}

}  // namespace dateline
