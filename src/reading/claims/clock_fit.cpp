#include "reading/claims/clock_fit.hpp"

#include "reading/zone_time.hpp"

#include <algorithm>
#include <cstdlib>

namespace dateline {
namespace {

using namespace std::chrono;

/// The smaller way round the clock between two times of day, each in minutes.
int minutes_between(int a, int b) {
    constexpr int day = 24 * 60;
    const int apart = std::abs(a - b) % day;
    return std::min(apart, day - apart);
}

bool fits_on(const Place& place, const ClaimedTime& time, year_month_day date) {
    constexpr int margin = 5;  // zones differ by a quarter of an hour at least
    const local_days day{sys_days{date}.time_since_epoch()};
    const sys_seconds moment = instant_in_zone(day + minutes{time.local_minutes}, place.time_zone);
    const auto utc = duration_cast<minutes>(moment - floor<days>(moment));
    return minutes_between(static_cast<int>(utc.count()), *time.utc_minutes) <= margin;
}

}  // namespace

bool fits_clock(const Place& place, const ClaimedTime& time, std::optional<year_month_day> date) {
    if (place.time_zone.empty() || !time.utc_minutes) return false;
    if (date) return fits_on(place, time, *date);
    return fits_on(place, time, year{2020} / January / 15) || fits_on(place, time, year{2020} / July / 15);
}

}  // namespace dateline
