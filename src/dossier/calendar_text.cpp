#include "dossier/calendar_text.hpp"

#include "dossier/enum_names.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

using namespace std::chrono;

/// In the order of weekday::c_encoding().
constexpr EnumNames<7> weekday_names{"sunday",   "monday", "tuesday", "wednesday",
                                     "thursday", "friday", "saturday"};

/// Whether `text` has the shape of `pattern`, in which every '0' stands for a digit.
bool has_shape(std::string_view text, std::string_view pattern) {
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !digit : text[i] != pattern[i]) return false;
    }
    return true;
}

/// @pre all characters are digits.
int number_in(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = 10 * value + (digit - '0');
    return value;
}

}  // namespace

std::string date_text(year_month_day date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<year_month_day> date_from(std::string_view text) {
    if (!has_shape(text, "0000-00-00")) return std::nullopt;
    const year_month_day date{year{number_in(text.substr(0, 4))},
                              month{static_cast<unsigned>(number_in(text.substr(5, 2)))},
                              day{static_cast<unsigned>(number_in(text.substr(8, 2)))}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string instant_text(sys_seconds instant) {
    const auto midnight = floor<days>(instant);
    const hh_mm_ss clock{instant - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", date_text(year_month_day{midnight}), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

std::optional<sys_seconds> instant_from(std::string_view text) {
    if (!has_shape(text, "0000-00-00T00:00:00Z")) return std::nullopt;
    const auto date = date_from(text.substr(0, 10));
    const auto minutes_of_day = clock_from(text.substr(11, 5));
    const int second = number_in(text.substr(17, 2));
    if (!date || !minutes_of_day || second > 59) return std::nullopt;
    return sys_days{*date} + minutes{*minutes_of_day} + seconds{second};
}

std::string clock_text(int minutes_of_day) {
    return fmt::format("{:02}:{:02}", minutes_of_day / 60, minutes_of_day % 60);
}

std::optional<int> clock_from(std::string_view text) {
    if (!has_shape(text, "00:00")) return std::nullopt;
    const int hour = number_in(text.substr(0, 2));
    const int minute = number_in(text.substr(3, 2));
    return hour < 24 && minute < 60 ? std::optional{60 * hour + minute} : std::nullopt;
}

std::string_view weekday_text(weekday day) noexcept {
    return weekday_names[day.c_encoding()];
}

std::optional<weekday> weekday_from(std::string_view text) noexcept {
    const auto number = enumerator_in<unsigned>(weekday_names, text);
    return number ? std::optional{weekday{*number}} : std::nullopt;
}

}  // namespace dateline
