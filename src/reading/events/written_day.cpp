#include "reading/events/written_day.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/relative_days.hpp"
#include "reading/events/whole_year.hpp"
#include "reading/events/written_year.hpp"
#include "text/number_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace dateline {
namespace {

using namespace std::chrono;

/// In the order of weekday::c_encoding().
constexpr auto weekdays = std::to_array<std::string_view>(
    {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"});

struct MonthWord {
    std::string_view word;
    unsigned number;
};
constexpr auto months = std::to_array<MonthWord>(
    {{"january", 1}, {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
     {"july", 7},    {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
     {"jan.", 1},    {"feb.", 2},     {"aug.", 8},      {"sept.", 9},    {"oct.", 10},     {"nov.", 11},
     {"dec.", 12},   {"jan", 1},      {"feb", 2},       {"aug", 8},      {"sept", 9},      {"oct", 10},
     {"nov", 11},    {"dec", 12}});

std::optional<int> whole_number(std::string_view digits, int lowest, int highest) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size() && !digits.empty();
    return whole && value >= lowest && value <= highest ? std::optional{value} : std::nullopt;
}

local_days as_local(year_month_day date) {
    return local_days{sys_days{date}.time_since_epoch()};
}

/// The latest such day of a year that is not after the article came out, or a day after it at most: in
/// another zone it may be tomorrow.
std::optional<local_days> latest_day(month_day day, std::optional<year_month_day> published) {
    if (!published) return std::nullopt;
    for (const int back : {0, 1, 2, 3, 4}) {  // four years back there is a 29 February
        const year_month_day date = (published->year() + years{1 - back}) / day;
        if (date.ok() && as_local(date) <= as_local(*published) + days{1}) return as_local(date);
    }
    return std::nullopt;
}

/// "June [last year]", "June 5 [of this year]".
std::optional<year> told_year(const SentenceView& view, std::size_t at, year_month_day published) {
    if (view.is(at, "of")) ++at;
    if (view.phrase(at, "last year") > 0) return published.year() - years{1};
    return view.phrase(at, "this year") > 0 ? std::optional{published.year()} : std::nullopt;
}

/// "in May", "early last May": the latest that has begun when the article came out.
std::optional<WrittenDays> whole_month_at(const SentenceView& view, std::size_t at, unsigned month,
                                          std::optional<year_month_day> published) {
    const bool led = at > view.begin() &&
                     view.is_any(at - 1, {"in", "during", "early", "late", "mid", "last", "since", "of"});
    if (!led || !published) return std::nullopt;
    const auto told = told_year(view, at + 1, *published);
    const bool running = std::chrono::month{month} == published->month() && view.is(at - 1, "last");
    const bool ahead = running || std::chrono::month{month} > published->month();
    const year in = told.value_or(published->year() - years{ahead ? 1 : 0});
    const year_month in_year = in / std::chrono::month{month};
    return WrittenDays{at, at + 1, as_local(in_year / 1), as_local(in_year / last)};
}

/// "January 8, 2020", "8 January", "December 2018".
std::optional<WrittenDays> date_at(const SentenceView& view, std::size_t at,
                                   std::optional<year_month_day> published) {
    const bool day_first = view.is_number(at) && month_at(view, at + 1);
    const auto month = month_at(view, day_first ? at + 1 : at);
    if (!month) return std::nullopt;
    if (const auto year_only = whole_number(view.text(at + 1), 1583, 2999); year_only && !day_first) {
        const year_month start = year{*year_only} / std::chrono::month{*month};
        return WrittenDays{at, at + 2, as_local(start / 1), as_local(start / last)};
    }
    const auto day = whole_number(view.text(day_first ? at : at + 1), 1, 31);
    if (!day || (!day_first && counts_behind_month(view, at)))
        return whole_month_at(view, day_first ? at + 1 : at, *month, published);
    const month_day in_year{std::chrono::month{*month}, std::chrono::day{static_cast<unsigned>(*day)}};
    const std::size_t behind = view.is(at + 2, ",") ? at + 3 : at + 2;
    if (const auto year_said = whole_number(view.text(behind), 1583, 2999)) {
        const year_month_day date = year{*year_said} / in_year;
        return date.ok() ? std::optional{WrittenDays{at, behind + 1, as_local(date), as_local(date)}}
                         : std::nullopt;
    }
    const auto told = published ? told_year(view, at + 2, *published) : std::nullopt;
    const year_month_day in_told = told.value_or(year{}) / in_year;
    const auto date =
        told && in_told.ok() ? std::optional{as_local(in_told)} : latest_day(in_year, published);
    return date ? std::optional{WrittenDays{at, at + 2, *date, *date}} : std::nullopt;
}

/// The latest such day, today if it is one; "last Friday" on a Friday is a week ago.
std::optional<WrittenDays> weekday_at(const SentenceView& view, std::size_t at, local_days published) {
    for (unsigned number = 0; number < weekdays.size(); ++number) {
        if (!view.is(at, weekdays[number])) continue;
        if (at > view.begin() && view.is(at - 1, "next")) return std::nullopt;
        local_days day = published - (weekday{published} - weekday{number});
        if (day == published && at > view.begin() && view.is(at - 1, "last")) day -= days{7};
        return WrittenDays{at, at + 1, day, day};
    }
    return std::nullopt;
}

/// "New Year's Eve", "Christmas Day": the latest one.
std::optional<WrittenDays> feast_at(const SentenceView& view, std::size_t at, year_month_day published) {
    struct Feast {
        std::string_view phrase;
        month_day day;
    };
    constexpr auto feasts = std::to_array<Feast>({{"new year 's eve", December / 31},
                                                  {"new year ’s eve", December / 31},
                                                  {"new year 's day", January / 1},
                                                  {"new year ’s day", January / 1},
                                                  {"christmas eve", December / 24},
                                                  {"christmas day", December / 25},
                                                  {"boxing day", December / 26}});
    for (const auto& [phrase, day] : feasts) {
        const std::size_t tokens = view.phrase(at, phrase);
        if (tokens == 0) continue;
        const auto date = latest_day(day, published);
        return date ? std::optional{WrittenDays{at, at + tokens, *date, *date}} : std::nullopt;
    }
    return std::nullopt;
}

/// "last year", "this year": the calendar's.
std::optional<WrittenDays> year_around_at(const SentenceView& view, std::size_t at,
                                          year_month_day published) {
    const bool before = view.phrase(at, "last year") > 0;
    if (!before && view.phrase(at, "this year") == 0) return std::nullopt;
    const year number = published.year() - years{before ? 1 : 0};
    const local_days end = before ? as_local(number / December / 31) : as_local(published);
    return WrittenDays{at, at + 2, as_local(number / January / 1), end};
}

}  // namespace

bool begins_days(std::string_view word) {
    static constexpr auto days = opening_words(weekdays, [](std::string_view day) { return day; });
    static constexpr auto month_words = opening_words(months, [](const MonthWord& row) { return row.word; });
    return begins_number(word) || days.has(word) || month_words.has(word) || begins_relative_days(word);
}

std::optional<unsigned> month_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::day) || !view.is_capitalised(at))
        return std::nullopt;  // "may" and "march" are verbs as well
    for (const auto& month : months) {
        if (view.is(at, month.word)) return month.number;
    }
    return std::nullopt;
}

std::optional<WrittenDays> days_at(const SentenceView& view, std::size_t at,
                                   std::optional<year_month_day> published) {
    if (!view.opens(at, Opening::day)) return std::nullopt;
    if (const auto date = date_at(view, at, published)) return date;
    if (const auto in_year = whole_year_at(view, at)) return in_year;
    if (!published) return std::nullopt;
    if (const auto day = weekday_at(view, at, as_local(*published))) return day;
    if (const auto feast = feast_at(view, at, *published)) return feast;
    if (const auto year = year_around_at(view, at, *published)) return year;
    return relative_days_at(view, at, as_local(*published));
}

}  // namespace dateline
