#include "mapview/time_words.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace dateline {

std::string day_text(std::chrono::sys_seconds time) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
    return fmt::format("{} {:%B %Y}", static_cast<unsigned>(date.day()),
                       fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

namespace {

std::string clock(std::chrono::sys_seconds time) {
    return fmt::format("{:%H:%M}", fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string moment(std::chrono::sys_seconds time) {
    return fmt::format("{}, {}", day_text(time), clock(time));
}

std::string zone(std::chrono::minutes ahead) {
    if (ahead.count() == 0) return "UTC";
    const auto size = std::abs(ahead.count());
    const auto minutes = size % 60 == 0 ? "" : fmt::format(":{:02}", size % 60);
    return fmt::format("UTC{}{}{}", ahead.count() < 0 ? "\u2212" : "+", size / 60, minutes);
}

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Days by clocks that are so far ahead of UTC when they begin, and when they end.
DayRange days_by(const TimeRange& time, minutes at_begin, minutes at_end, std::string clocks) {
    const auto last_moment = std::max(time.begin, time.end - seconds{1});
    return {floor<days>(time.begin + at_begin), floor<days>(last_moment + at_end), std::move(clocks)};
}

/// A date where nobody knows the clocks lasts from its first moment anywhere to its last.
std::optional<DayRange> days_anywhere(const TimeRange& time) {
    constexpr hours earliest{14}, latest{-12};  // ahead of UTC
    const bool fits = (time.begin + earliest) == floor<days>(time.begin + earliest) &&
                      (time.end + latest) == floor<days>(time.end + latest);
    const bool lasts = time.end - time.begin >= days{1} + earliest - latest;
    if (!fits || !lasts) return std::nullopt;
    return days_by(time, earliest, latest, "local time");
}

/// Days of which one has 23 or 25 hours, because clocks were put forward or back.
std::optional<DayRange> days_with_changed_clocks(const TimeRange& time) {
    for (const hours lost : {hours{1}, hours{-1}}) {
        const auto ahead = offset_of_whole_days({time.begin, time.end + lost});
        if (ahead && time.end + lost - time.begin >= days{1})
            return days_by(time, *ahead, *ahead + lost, zone(*ahead));
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::chrono::minutes> offset_of_whole_days(const TimeRange& time) {
    using namespace std::chrono;
    const auto length = time.end - time.begin + seconds{time.end - time.begin < days{1} ? 1 : 0};
    const auto after_midnight = time.begin - floor<days>(time.begin);
    if (length < days{1} || length % days{1} != 0s || after_midnight % minutes{15} != 0s) return std::nullopt;
    return duration_cast<minutes>(after_midnight >= hours{12} ? days{1} - after_midnight : -after_midnight);
}

DayRange days_by(const TimeRange& time, std::chrono::minutes ahead) {
    return days_by(time, ahead, ahead, zone(ahead));
}

std::optional<DayRange> days_of(const TimeRange& time) {
    if (time.begin == time.end && time.begin == floor<days>(time.begin)) return days_by(time, minutes{0});
    if (const auto ahead = offset_of_whole_days(time)) return days_by(time, *ahead);
    if (auto anywhere = days_anywhere(time)) return anywhere;
    return days_with_changed_clocks(time);
}

std::string days_text(const DayRange& days) {
    const auto first = day_text(days.first), last = day_text(days.last);
    const auto text = first == last ? first : fmt::format("{} to {}", first, last);
    return days.clocks.empty() ? text : fmt::format("{} ({})", text, days.clocks);
}

std::string first_day_text(const TimeRange& time) {
    const auto dated = days_of(time);
    return day_text(dated ? std::chrono::sys_seconds{dated->first} : time.begin);
}

std::string time_text(const TimeRange& time) {
    if (const auto dated = days_of(time)) return days_text(*dated);
    if (time.begin == time.end) return moment(time.begin) + " UTC";
    if (day_text(time.begin) == day_text(time.end)) {
        return fmt::format("{} to {} UTC", moment(time.begin), clock(time.end));
    }
    return fmt::format("{} to {} UTC", moment(time.begin), moment(time.end));
}

}  // namespace dateline
