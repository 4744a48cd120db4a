#include "window/wording.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
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

std::string day(std::chrono::sys_seconds time) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
    return fmt::format("{} {:%B %Y}", static_cast<unsigned>(date.day()),
                       fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string clock(std::chrono::sys_seconds time) {
    return fmt::format("{:%H:%M}", fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string moment(std::chrono::sys_seconds time) {
    return fmt::format("{}, {}", day(time), clock(time));
}

/// How far ahead of UTC clocks are where a range of whole days begins at midnight: -11 to 12 hours, to the
/// quarter. Nothing for a range that is no number of days.
std::optional<std::chrono::minutes> offset_of_whole_days(const TimeRange& time) {
    using namespace std::chrono;
    const auto length = time.end - time.begin + seconds{time.end - time.begin < days{1} ? 1 : 0};
    const auto after_midnight = time.begin - floor<days>(time.begin);
    if (length < days{1} || length % days{1} != 0s || after_midnight % minutes{15} != 0s) return std::nullopt;
    return duration_cast<minutes>(after_midnight >= hours{12} ? days{1} - after_midnight : -after_midnight);
}

std::string zone(std::chrono::minutes ahead) {
    if (ahead.count() == 0) return "UTC";
    const auto size = std::abs(ahead.count());
    const auto minutes = size % 60 == 0 ? "" : fmt::format(":{:02}", size % 60);
    return fmt::format("UTC{}{}{}", ahead.count() < 0 ? "\u2212" : "+", size / 60, minutes);
}

/// "8 January 2020 (UTC+3)", "29 December 2019 to 5 January 2020 (UTC+3)"
std::string days_text(const TimeRange& time, std::chrono::minutes ahead) {
    const std::string first = day(time.begin + ahead);
    const std::string last = day(time.end + ahead - std::chrono::seconds{1});
    if (first == last) return fmt::format("{} ({})", first, zone(ahead));
    return fmt::format("{} to {} ({})", first, last, zone(ahead));
}

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
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

std::string time_text(const TimeRange& time) {
    if (const auto ahead = offset_of_whole_days(time)) return days_text(time, *ahead);
    if (time.begin == time.end) return moment(time.begin) + " UTC";
    if (day(time.begin) == day(time.end)) {
        return fmt::format("{} to {} UTC", moment(time.begin), clock(time.end));
    }
    return fmt::format("{} to {} UTC", moment(time.begin), moment(time.end));
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
    std::replace(kind.begin(), kind.end(), '-', ' ');
    append(kind, place.admin1, " · ");
    append(kind, place.country_name == place.name ? "" : place.country_name, " · ");
    return kind;
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
