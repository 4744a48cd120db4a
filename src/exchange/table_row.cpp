#include "exchange/table_row.hpp"

#include "dossier/calendar_text.hpp"
#include "exchange/column_type.hpp"
#include "exchange/geojson_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

using std::chrono::sys_days;
using std::chrono::sys_seconds;

bool same_name(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::optional<sys_seconds> instant_of(const std::string& text) {
    if (const auto date = date_from(text)) return sys_days{*date};
    return instant_in(text);
}

/// A bare date lasts until its last second.
std::optional<sys_seconds> end_of(const std::string& text) {
    if (const auto date = date_from(text))
        return sys_days{*date} + std::chrono::hours{24} - std::chrono::seconds{1};
    return instant_of(text);
}

std::string on_one_line(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

}  // namespace

const FieldValue* TableRow::value(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
        const auto found = std::ranges::find_if(
            feature_.properties, [&](const Property& property) { return same_name(property.name, name); });
        if (found != feature_.properties.end()) return &found->value;
    }
    return nullptr;
}

std::string TableRow::text(std::initializer_list<std::string_view> names) const {
    const FieldValue* found = value(names);
    return found == nullptr ? std::string{} : words_of(*found);
}

std::optional<double> TableRow::number(std::initializer_list<std::string_view> names) const {
    const FieldValue* found = value(names);
    if (found == nullptr) return std::nullopt;
    if (const auto* whole = std::get_if<std::int64_t>(found)) return static_cast<double>(*whole);
    const auto* decimal = std::get_if<double>(found);
    return decimal == nullptr || !std::isfinite(*decimal) ? std::nullopt : std::optional{*decimal};
}

std::string TableRow::name() const {
    const std::string name = text({"place_name", "name", "place", "site", "location", "title"});
    return on_one_line(name.empty() ? std::string{feature_.id} : name);
}

std::string TableRow::event() const {
    const std::string event = text({"event"});
    return event.empty() ? std::string{feature_.id} : event;
}

EventKind TableRow::kind() const {
    return event_kind_from(text({"event_kind", "kind", "type"})).value_or(EventKind::other);
}

SiteRole TableRow::role() const {
    return site_role_from(text({"role"})).value_or(SiteRole::location);
}

std::optional<TimeRange> TableRow::time() const {
    const std::string start = text({"start", "begin", "datetime", "timestamp", "event_date", "date", "time"});
    const std::string end = text({"end"});
    const auto first = instant_of(start);
    if (!first) return std::nullopt;
    const auto last = end.empty() ? end_of(start) : end_of(end);
    return TimeRange{*first, std::max(*first, last.value_or(*first))};
}

double TableRow::uncertainty_m() const {
    const auto given = number({"coordinateUncertaintyInMeters", "uncertainty_m", "radius_m", "accuracy_m"});
    return std::max(0.0, given.value_or(0));
}

std::string TableRow::country() const {
    const std::string code = text({"country", "country_code"});
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return code.size() == 2 && std::ranges::all_of(code, is_capital) ? code : std::string{};
}

std::string TableRow::place_id() const {
    return text({"place_id"});
}

std::vector<Count> TableRow::counts() const {
    std::vector<Count> counts;
    for (const std::string_view what : {"killed", "injured", "casualties"}) {
        const auto number_of = number({what});
        if (!number_of || *number_of < 0) continue;
        Count count;
        count.what = what;
        count.low = count.high = *number_of;
        counts.push_back(count);
    }
    return counts;
}

std::string TableRow::sentence() const {
    const std::string own = text({"quote", "description", "notes"});
    if (!own.empty()) return on_one_line(own);
    std::string sentence = fmt::format("{}: {}", name_of(kind()), name());
    const std::string start = text({"start", "begin", "datetime", "timestamp", "event_date", "date", "time"});
    if (!start.empty()) sentence += ", " + start;
    return on_one_line(sentence);
}

}  // namespace dateline
