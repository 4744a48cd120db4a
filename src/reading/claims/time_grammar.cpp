#include "reading/claims/time_grammar.hpp"

#include <algorithm>
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
    ZoneRow{"eet", 120},  ZoneRow{"eest", 180}, ZoneRow{"msk", 180},  ZoneRow{"jst", 540},
    ZoneRow{"kst", 540},  ZoneRow{"hkt", 480},  ZoneRow{"sgt", 480},  ZoneRow{"awst", 480},
    ZoneRow{"aest", 600}, ZoneRow{"aedt", 660}, ZoneRow{"nzst", 720}, ZoneRow{"nzdt", 780},
    ZoneRow{"pkt", 300},  ZoneRow{"eat", 180},  ZoneRow{"sast", 120}, ZoneRow{"wib", 420}};

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
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
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

constexpr auto named_hours = word_list("noon", "midday", "midnight");

/// "noon" and "midnight", which need no half of the day.
std::optional<ClockEnd> named_hour(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"noon", "midday"})) return ClockEnd{12 * 60, at + 1, true, {}, {}};
    if (view.is(at, "midnight")) return ClockEnd{0, at + 1, true, {}, {}};
    return std::nullopt;
}

std::optional<ClockEnd> clock_at(const SentenceView& view, std::size_t at) {
    if (auto named = named_hour(view, at)) {
        read_zone(view, *named);
        return named;
    }
    if (!view.is_number(at)) return std::nullopt;
    const auto minutes = clock_minutes(view.text(at));
    if (!minutes) return std::nullopt;
    ClockEnd clock{*minutes, at + 1, false, {}, {}};
    read_half_day(view, clock);
    read_zone(view, clock);
    return clock;
}

/// "local time", "Tokyo time", "in Baghdad", "on Wednesday": whose clock it is, and words between two times.
struct ClockOwner {
    std::size_t end = 0;
    bool local = false;
    const LaidName* place = nullptr;
};

ClockOwner clock_owner(const SentenceView& view, std::size_t at) {
    ClockOwner owner{at, false, nullptr};
    while (true) {
        const LaidName* name = view.name_from(owner.end);
        const LaidName* inside = view.is(owner.end, "in") ? view.name_from(owner.end + 1) : nullptr;
        if (const std::size_t tokens = view.phrase(owner.end, "local time")) {
            owner = {owner.end + tokens, true, owner.place};
        } else if (name != nullptr && view.is(name->end, "time")) {
            owner = {name->end + 1, true, name};
        } else if (inside != nullptr) {
            owner = {inside->end, true, inside};
        } else if (view.is_any(owner.end, weekdays) ||
                   (view.is(owner.end, "on") && view.is_any(owner.end + 1, weekdays))) {
            ++owner.end;
        } else {
            return owner;
        }
    }
}

/// The position of the second time after the first: inside a bracket, or behind a slash, comma or dash.
std::optional<std::size_t> second_clock(const SentenceView& view, std::size_t at) {
    if (!view.is_any(at, {"(", "/", ",", ";", "–", "—", "[", "or"})) return std::nullopt;
    ++at;
    while (view.is_any(at, {"or", "about", "around", "at"})) ++at;
    return at;
}

/// The end of a bracket that holds a few words more than the time; `at` itself when there is none.
std::size_t after_bracket(const SentenceView& view, std::size_t at) {
    std::size_t end = at;
    while (view.has(end) && end < at + 4 && !view.is_any(end, {")", "]", ".", ";"})) ++end;
    return view.is_any(end, {")", "]"}) ? end + 1 : at;
}

/// "8", "8th".
std::optional<int> day_number(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    }
    return word.size() <= 2 ? whole_number(word) : std::nullopt;
}

/// Whether a word of three or four letters begins the name of a month: "Jan.", "Sept".
bool abbreviates_month(std::string_view word, std::string_view month) {
    if (word.ends_with('.')) word.remove_suffix(1);
    return word.size() >= 3 && word.size() <= 4 && month.substr(1, 2) == word.substr(1, 2) &&
           (word[0] | 0x20) == month[0];
}

std::optional<unsigned> month_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::date)) return std::nullopt;
    for (unsigned month = 0; month < months.size(); ++month) {
        const bool abbreviated = view.is_capitalised(at) && abbreviates_month(view.text(at), months[month]);
        if (abbreviated || view.is(at, months[month])) return month + 1;
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

/// Whether a word of three to five letters begins the name of a weekday: "Wed.", "Thurs".
bool abbreviates(std::string_view word, std::string_view weekday) {
    if (word.ends_with('.')) word.remove_suffix(1);
    if (word.size() < 3 || word.size() > 5) return false;
    return (word[0] | 0x20) == weekday[0] && weekday.substr(1, word.size() - 1) == word.substr(1);
}

/// A weekday; abbreviations count only where a date follows, which the caller sees to.
std::optional<std::chrono::weekday> day_name_at(const SentenceView& view, std::size_t at) {
    for (unsigned day = 0; day < weekdays.size(); ++day) {
        const bool abbreviated = view.is_capitalised(at) && abbreviates(view.text(at), weekdays[day]);
        if (abbreviated || view.is(at, weekdays[day])) return std::chrono::weekday{day};
    }
    return std::nullopt;
}

/// "January 8, 2020", "8 January", "Jan. 8".
struct DayAndMonth {
    std::chrono::month_day day;
    std::optional<std::chrono::year> year;
    std::size_t end = 0;
};

std::optional<DayAndMonth> day_and_month_at(const SentenceView& view, std::size_t at) {
    if (const auto date = date_at(view, at)) {
        return DayAndMonth{date->date.month() / date->date.day(), date->date.year(), date->end};
    }
    const bool month_first = month_at(view, at).has_value();
    const std::size_t of = !month_first && view.is(at + 1, "of") ? 1 : 0;
    const auto month = month_at(view, month_first ? at : at + 1 + of);
    const auto day = day_number(view.text(month_first ? at + 1 : at));
    if (!month || !day || *day < 1) return std::nullopt;
    const std::chrono::month_day date =
        std::chrono::month{*month} / std::chrono::day{static_cast<unsigned>(*day)};
    return date.ok() ? std::optional{DayAndMonth{date, {}, at + 2 + of}} : std::nullopt;
}

/// The same for a letter in both cases.
constexpr unsigned low_bits(char letter) {
    return static_cast<unsigned char>(letter) & 31U;
}

/// What holds for few words but days of the week, months and their abbreviations: the first two letters are
/// those of one, or there is a digit.
bool may_begin_date(std::string_view word) {
    static constexpr auto pairs = [] {
        std::array<std::uint32_t, 32> seconds{};  // by the first letter; the low five bits of either
        for (const std::string_view name : weekdays) seconds[low_bits(name[0])] |= 1U << low_bits(name[1]);
        for (const std::string_view name : months) seconds[low_bits(name[0])] |= 1U << low_bits(name[1]);
        return seconds;
    }();
    if (word.front() >= '0' && word.front() <= '9') return true;
    return word.size() > 1 && ((pairs[low_bits(word[0])] >> low_bits(word[1])) & 1U) != 0;
}

}  // namespace

bool begins_clock(std::string_view word) {
    return clock_minutes(word).has_value() || same_as_any(word, named_hours);
}

bool begins_date(std::string_view word) {
    const auto names_day = [word](std::string_view day) {
        return same_word(word, day) || abbreviates(word, day);
    };
    const auto names_month = [word](std::string_view month) {
        return same_word(word, month) || abbreviates_month(word, month);
    };
    if (word.empty() || !may_begin_date(word)) return false;
    return day_number(word) || std::ranges::any_of(weekdays, names_day) ||
           std::ranges::any_of(months, names_month);
}

std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::clock)) return std::nullopt;
    const auto first = clock_at(view, at);
    if (!first) return std::nullopt;
    const ClockOwner owner = clock_owner(view, first->end);
    const auto begin = second_clock(view, owner.end);
    const auto second = begin ? clock_at(view, *begin) : std::nullopt;
    if (!second) return std::nullopt;
    const ClockOwner other = clock_owner(view, second->end);
    const bool second_zoned = second->offset_min.has_value();
    const ClockEnd& local = second_zoned ? *first : *second;
    const ClockEnd& zoned = second_zoned ? *second : *first;
    const ClockOwner& local_owner = second_zoned ? owner : other;
    const bool usable =
        zoned.offset_min && !local.offset_min && (local.half_day || local_owner.local || first->half_day);
    if (!usable) return std::nullopt;
    const bool bracket = view.is_any(owner.end, {"(", "["});
    WrittenTime written{at, bracket ? after_bracket(view, other.end) : other.end, {}, local_owner.place};
    written.time.local_minutes = local.minutes % 1440;
    written.time.utc_minutes = (zoned.minutes - *zoned.offset_min + 2 * 1440) % 1440;
    written.time.zone = std::string{zoned.zone};
    return written;
}

std::optional<DateTokens> date_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::date)) return std::nullopt;
    const bool month_first = month_at(view, at).has_value();
    const std::size_t of = !month_first && view.is(at + 1, "of") ? 1 : 0;
    const auto month = month_at(view, month_first ? at : at + 1 + of);
    if (!month) return std::nullopt;
    const auto day = day_number(view.text(month_first ? at + 1 : at));
    const std::size_t last = at + 2 + of;
    const std::size_t year = last + (view.is(last, ",") ? 1 : 0);
    const auto date = date_of(whole_number(view.text(year)), *month, day);
    return date ? std::optional{DateTokens{*date, year + 1}} : std::nullopt;
}

std::optional<WrittenWeekday> weekday_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::date)) return std::nullopt;
    if (const auto day = day_name_at(view, at)) {
        std::size_t next = at + 1;
        while (view.is_any(next, {",", ".", "the", "("})) ++next;
        const auto date = day_and_month_at(view, next);
        if (!date) return std::nullopt;
        return WrittenWeekday{at, date->end, *day, date->day, date->year};
    }
    const auto date = day_and_month_at(view, at);
    if (!date) return std::nullopt;
    std::size_t next = date->end;
    while (view.is_any(next, {",", "(", "a", "was", "is", "which", "falls", "fell", "on"})) ++next;
    const auto day = next > date->end && next <= date->end + 4 ? day_name_at(view, next) : std::nullopt;
    // "on January 8, Monday's edition": the weekday must close what is said.
    const bool said =
        day && !view.is_any(next + 1, {"'s", "’s"}) && (view.is(next - 1, "a") || view.is(next - 1, "("));
    if (!said) return std::nullopt;
    return WrittenWeekday{at, next + 1, *day, date->day, date->year};
}

std::optional<std::chrono::year_month_day> nearest_year(std::chrono::month_day day,
                                                        std::chrono::year_month_day to) {
    std::optional<std::chrono::year_month_day> nearest;
    const auto days_off = [&](std::chrono::year_month_day date) {
        return std::chrono::abs(std::chrono::sys_days{date} - std::chrono::sys_days{to});
    };
    for (const int shift : {0, -1, 1}) {
        const std::chrono::year_month_day date = (to.year() + std::chrono::years{shift}) / day;
        if (date.ok() && (!nearest || days_off(date) < days_off(*nearest))) nearest = date;
    }
    return nearest;
}

}  // namespace dateline
