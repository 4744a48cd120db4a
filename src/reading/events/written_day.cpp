#include "reading/events/written_day.hpp"

#include "reading/events/written_year.hpp"

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
    if (!day) return std::nullopt;
    const month_day in_year{std::chrono::month{*month}, std::chrono::day{static_cast<unsigned>(*day)}};
    const std::size_t behind = view.is(at + 2, ",") ? at + 3 : at + 2;
    if (const auto year_said = whole_number(view.text(behind), 1583, 2999)) {
        const year_month_day date = year{*year_said} / in_year;
        return date.ok() ? std::optional{WrittenDays{at, behind + 1, as_local(date), as_local(date)}}
                         : std::nullopt;
    }
    const auto date = latest_day(in_year, published);
    return date ? std::optional{WrittenDays{at, at + 2, *date, *date}} : std::nullopt;
}

std::optional<WrittenDays> weekday_at(const SentenceView& view, std::size_t at, local_days published) {
    for (unsigned number = 0; number < weekdays.size(); ++number) {
        if (!view.is(at, weekdays[number])) continue;
        const local_days day = published - (weekday{published} - weekday{number});
        return WrittenDays{at, at + 1, day, day};
    }
    return std::nullopt;
}

/// Weeks begin on Sunday for some readers and on Monday for others: both are covered.
std::optional<WrittenDays> relative_days_at(const SentenceView& view, std::size_t at, local_days published) {
    const local_days monday = published - (weekday{published} - Monday);
    if (view.phrase(at, "last week") > 0) return WrittenDays{at, at + 2, monday - days{8}, monday - days{1}};
    if (view.phrase(at, "last month") > 0)
        return WrittenDays{at, at + 2, published - days{62}, published - days{1}};
    if (view.is(at, "yesterday")) return WrittenDays{at, at + 1, published - days{1}, published - days{1}};
    if (view.is(at, "overnight")) return WrittenDays{at, at + 1, published - days{1}, published};
    if (view.is_any(at, {"today", "tonight"})) return WrittenDays{at, at + 1, published, published};
    return std::nullopt;
}

/// "in 1990": the whole year.
std::optional<WrittenDays> whole_year_at(const SentenceView& view, std::size_t at) {
    const auto number = year_at(view, at);
    if (!number || at == view.begin() || !view.is_any(at - 1, {"in", "during", "early", "late", "mid", "of"}))
        return std::nullopt;
    return WrittenDays{at, at + 1, as_local(year{*number} / January / 1),
                       as_local(year{*number} / December / 31)};
}

}  // namespace

std::optional<unsigned> month_at(const SentenceView& view, std::size_t at) {
    if (!view.is_capitalised(at)) return std::nullopt;  // "may" and "march" are verbs as well
    for (const auto& month : months) {
        if (view.is(at, month.word)) return month.number;
    }
    return std::nullopt;
}

std::optional<WrittenDays> days_at(const SentenceView& view, std::size_t at,
                                   std::optional<year_month_day> published) {
    if (const auto date = date_at(view, at, published)) return date;
    if (const auto in_year = whole_year_at(view, at)) return in_year;
    if (!published) return std::nullopt;
    if (const auto day = weekday_at(view, at, as_local(*published))) return day;
    return relative_days_at(view, at, as_local(*published));
}

}  // namespace dateline
