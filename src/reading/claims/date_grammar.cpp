#include "reading/claims/date_grammar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

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
    for (unsigned day = 0; day < weekday_words.size(); ++day) {
        const bool abbreviated = view.is_capitalised(at) && abbreviates(view.text(at), weekday_words[day]);
        if (abbreviated || view.is(at, weekday_words[day])) return std::chrono::weekday{day};
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
        for (const std::string_view name : weekday_words)
            seconds[low_bits(name[0])] |= 1U << low_bits(name[1]);
        for (const std::string_view name : months) seconds[low_bits(name[0])] |= 1U << low_bits(name[1]);
        return seconds;
    }();
    if (word.front() >= '0' && word.front() <= '9') return true;
    return word.size() > 1 && ((pairs[low_bits(word[0])] >> low_bits(word[1])) & 1U) != 0;
}

}  // namespace

std::optional<int> whole_number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

bool begins_date(std::string_view word) {
    const auto names_day = [word](std::string_view day) {
        return same_word(word, day) || abbreviates(word, day);
    };
    const auto names_month = [word](std::string_view month) {
        return same_word(word, month) || abbreviates_month(word, month);
    };
    if (word.empty() || !may_begin_date(word)) return false;
    return day_number(word) || std::ranges::any_of(weekday_words, names_day) ||
           std::ranges::any_of(months, names_month);
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
