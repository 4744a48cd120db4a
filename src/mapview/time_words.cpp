#include "mapview/time_words.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <cstdlib>
#include <optional>

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

/// "8 January 2020 (UTC+3)", "29 December 2019 to 5 January 2020 (UTC+3)"
std::string days_text(const TimeRange& time, std::chrono::minutes ahead) {
    const std::string first = day_text(time.begin + ahead);
    const std::string last = day_text(time.end + ahead - std::chrono::seconds{1});
    if (first == last) return fmt::format("{} ({})", first, zone(ahead));
    return fmt::format("{} to {} ({})", first, last, zone(ahead));
}

}  // namespace

std::optional<std::chrono::minutes> offset_of_whole_days(const TimeRange& time) {
    using namespace std::chrono;
    const auto length = time.end - time.begin + seconds{time.end - time.begin < days{1} ? 1 : 0};
    const auto after_midnight = time.begin - floor<days>(time.begin);
    if (length < days{1} || length % days{1} != 0s || after_midnight % minutes{15} != 0s) return std::nullopt;
    return duration_cast<minutes>(after_midnight >= hours{12} ? days{1} - after_midnight : -after_midnight);
}

std::string time_text(const TimeRange& time) {
    if (const auto ahead = offset_of_whole_days(time)) return days_text(time, *ahead);
    if (time.begin == time.end) return moment(time.begin) + " UTC";
    if (day_text(time.begin) == day_text(time.end)) {
        return fmt::format("{} to {} UTC", moment(time.begin), clock(time.end));
    }
    return fmt::format("{} to {} UTC", moment(time.begin), moment(time.end));
}

}  // namespace dateline
