#include "judging/time_test.hpp"

#include <unicode/timezone.h>

#include <cstdlib>
#include <memory>

namespace dateline {
namespace {

constexpr int minutes_a_day = 24 * 60;
constexpr double ms_a_minute = 60'000.0;

/// The year whose rules stand for "now" when a text gives no date; fixed, so that answers do not change by
/// the day on which they are asked for.
constexpr std::chrono::year reference_year{2020};

int offset_on(const icu::TimeZone& zone, std::chrono::year_month_day date, int local_minutes) {
    const auto days = std::chrono::sys_days{date}.time_since_epoch().count();
    const double local_ms = (static_cast<double>(days) * minutes_a_day + local_minutes) * ms_a_minute;
    std::int32_t raw_ms = 0;
    std::int32_t summer_ms = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone.getOffset(local_ms, /*local=*/true, raw_ms, summer_ms, status);
    return U_FAILURE(status) ? 0 : (raw_ms + summer_ms) / static_cast<int>(ms_a_minute);
}

/// The smaller of the two ways round the clock.
int minutes_apart(int a, int b) {
    const int apart = std::abs(a - b) % minutes_a_day;
    return std::min(apart, minutes_a_day - apart);
}

}  // namespace

std::optional<LocalClock> clock_at(const std::string& time_zone, int local_minutes,
                                   std::optional<std::chrono::year_month_day> date) {
    if (time_zone.empty()) return std::nullopt;
    const std::unique_ptr<icu::TimeZone> zone{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(time_zone))};
    if (!zone || *zone == icu::TimeZone::getUnknown()) return std::nullopt;
    const auto year = date ? date->year() : reference_year;
    const int winter_min = offset_on(*zone, year / 1 / 15, local_minutes);
    const int summer_min = offset_on(*zone, year / 7 / 15, local_minutes);
    if (!date) return LocalClock{winter_min, summer_min, winter_min == summer_min};
    const int offset_min = offset_on(*zone, *date, local_minutes);
    return LocalClock{offset_min, offset_min == winter_min ? summer_min : winter_min, true};
}

Finding test_local_time(const ClaimedTime& time, const std::string& time_zone,
                        std::optional<std::chrono::year_month_day> date, const ReadingLimits& limits) {
    if (!time.utc_minutes) return {Verdict::unverifiable, {"no-zone"}};
    const auto clock = clock_at(time_zone, time.local_minutes, date);
    if (!clock) return {Verdict::unverifiable, {"no-time-zone"}};
    if (!clock->certain) return {Verdict::unverifiable, {"no-date"}};
    const auto fits = [&](int offset_min) {
        return minutes_apart(*time.utc_minutes + offset_min, time.local_minutes) <= limits.time_margin_min;
    };
    if (fits(clock->offset_min)) return {Verdict::supported, {"time-zone"}};
    if (fits(clock->other_offset_min)) return {Verdict::off, {"daylight-saving"}};
    return {Verdict::contradicted, {"time-zone"}};
}

Finding test_weekday(std::chrono::weekday claimed, std::chrono::year_month_day date) {
    const bool same = std::chrono::weekday{std::chrono::sys_days{date}} == claimed;
    return {same ? Verdict::supported : Verdict::contradicted, {"calendar"}};
}

}  // namespace dateline
