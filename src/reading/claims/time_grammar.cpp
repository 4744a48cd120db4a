#include "reading/claims/time_grammar.hpp"

#include <array>
#include <charconv>
#include <string_view>

namespace dateline {
namespace {

struct ZoneRow {
    std::string_view name;
    int offset_min;  ///< local minus UTC
};

/// Abbreviations that mean one zone in English news. IST, CST in Asia and others that mean several are left
/// out.
constexpr std::array zones{
    ZoneRow{"gmt", 0},    ZoneRow{"utc", 0},    ZoneRow{"z", 0},      ZoneRow{"est", -300},
    ZoneRow{"edt", -240}, ZoneRow{"cdt", -300}, ZoneRow{"mst", -420}, ZoneRow{"mdt", -360},
    ZoneRow{"pst", -480}, ZoneRow{"pdt", -420}, ZoneRow{"cet", 60},   ZoneRow{"cest", 120},
    ZoneRow{"eet", 120},  ZoneRow{"eest", 180}, ZoneRow{"msk", 180},  ZoneRow{"jst", 540}};

constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

std::optional<int> whole_number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

/// Minutes after midnight of "1", "1:30", "1.30", "2230", "22:30"; nothing beyond 24:00.
std::optional<int> clock_minutes(std::string_view text) {
    const std::size_t mark = text.find_first_of(":.h");
    std::optional<int> hours;
    std::optional<int> minutes;
    if (mark != std::string_view::npos) {
        hours = whole_number(text.substr(0, mark));
        minutes = whole_number(text.substr(mark + 1));
    } else if (text.size() == 4) {
        hours = whole_number(text.substr(0, 2));
        minutes = whole_number(text.substr(2));
    } else if (text.size() <= 2) {
        hours = whole_number(text);
        minutes = 0;
    }
    if (!hours || !minutes || *hours < 0 || *hours > 24 || *minutes < 0 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

/// A time of day and the position after it. `half_day` says that a.m. or p.m. stood there.
struct ClockEnd {
    int minutes = 0;
    std::size_t end = 0;
    bool half_day = false;
    std::optional<int> offset_min;
    std::string_view zone;
};

void read_half_day(const SentenceView& view, ClockEnd& clock) {
    const bool am = view.is_any(clock.end, {"a.m.", "a.m", "am"});
    const bool pm = view.is_any(clock.end, {"p.m.", "p.m", "pm"});
    if (!am && !pm) return;
    clock.minutes = clock.minutes % (12 * 60) + (pm ? 12 * 60 : 0);
    clock.half_day = true;
    ++clock.end;
}

void read_zone(const SentenceView& view, ClockEnd& clock) {
    for (const auto& row : zones) {
        if (!view.is(clock.end, row.name)) continue;
        clock.offset_min = row.offset_min;
        clock.zone = view.text(clock.end);
        ++clock.end;
        return;
    }
}

std::optional<ClockEnd> clock_at(const SentenceView& view, std::size_t at) {
    if (!view.is_number(at)) return std::nullopt;
    const auto minutes = clock_minutes(view.text(at));
    if (!minutes) return std::nullopt;
    ClockEnd clock{*minutes, at + 1, false, {}, {}};
    read_half_day(view, clock);
    read_zone(view, clock);
    return clock;
}

std::size_t skip_local_words(const SentenceView& view, std::size_t at) {
    if (view.is(at, "local") && view.is(at + 1, "time")) at += 2;
    if (view.is(at, "on") || view.is_any(at, weekdays)) {
        while (view.is(at, "on") || view.is_any(at, weekdays)) ++at;
    }
    return at;
}

std::optional<unsigned> month_at(const SentenceView& view, std::size_t at) {
    std::string_view word = view.text(at);
    if (word.ends_with('.')) word.remove_suffix(1);
    for (unsigned month = 0; month < months.size(); ++month) {
        const bool same = view.is(at, months[month]);
        const bool abbreviated = word.size() >= 3 && word.size() <= 4 && view.is_capitalised(at) &&
                                 months[month].substr(1, 2) == word.substr(1, 2) &&
                                 (word[0] | 0x20) == months[month][0];
        if (same || abbreviated) return month + 1;
    }
    return std::nullopt;
}

std::optional<std::chrono::year_month_day> date_of(std::optional<int> year, unsigned month,
                                                   std::optional<int> day) {
    if (!year || !day || *year < 1583 || *year > 2999) return std::nullopt;  // the Gregorian calendar
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{month},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

}  // namespace

std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at) {
    const auto first = clock_at(view, at);
    if (!first) return std::nullopt;
    std::size_t next = skip_local_words(view, first->end);
    const bool local_said = next > first->end;
    if (!view.is_any(next, {"(", "/", ",", ";", "–", "["})) return std::nullopt;
    auto second = clock_at(view, next + 1);
    if (!second) return std::nullopt;
    const bool first_local = first->half_day || local_said;
    const ClockEnd* local = second->offset_min ? &*first : &*second;
    const ClockEnd* zoned = second->offset_min ? &*second : &*first;
    const bool usable = zoned->offset_min && !local->offset_min && (first_local || local->half_day);
    if (!usable) return std::nullopt;

    std::size_t end = second->end;
    while (view.has(end) && end < second->end + 4 && !view.is_any(end, {")", "]", ".", ";"})) ++end;
    if (view.is_any(end, {")", "]"}))
        ++end;
    else
        end = second->end;
    WrittenTime written{at, end, {}};
    written.time.local_minutes = local->minutes % 1440;
    written.time.utc_minutes = (zoned->minutes - *zoned->offset_min + 2 * 1440) % 1440;
    written.time.zone = std::string{zoned->zone};
    return written;
}

std::optional<DateTokens> date_at(const SentenceView& view, std::size_t at) {
    const bool month_first = month_at(view, at).has_value();
    const auto month = month_at(view, month_first ? at : at + 1);
    if (!month) return std::nullopt;
    const auto day = whole_number(view.text(month_first ? at + 1 : at));
    const std::size_t year = at + (view.is(at + 2, ",") ? 3 : 2);
    const auto date = date_of(whole_number(view.text(year)), *month, day);
    return date ? std::optional{DateTokens{*date, year + 1}} : std::nullopt;
}

std::optional<WrittenWeekday> weekday_at(const SentenceView& view, std::size_t at) {
    for (unsigned day = 0; day < weekdays.size(); ++day) {
        if (!view.is(at, weekdays[day])) continue;
        std::size_t next = at + 1;
        while (view.is_any(next, {",", "the"})) ++next;
        const auto date = date_at(view, next);
        if (!date) return std::nullopt;
        return WrittenWeekday{at, date->end, std::chrono::weekday{day}, date->date};
    }
    return std::nullopt;
}

}  // namespace dateline
