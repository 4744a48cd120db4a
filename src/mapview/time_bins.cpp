#include "mapview/time_bins.hpp"

#include <array>

namespace dateline {
namespace {

using namespace std::chrono;

constexpr std::size_t most_bins = 120;
constexpr year_month_day first_monday{year{1970} / January / 5};

struct LengthRow {
    BinLength length;
    seconds at_least;  ///< of a calendar's unit the shortest
};
constexpr std::array lengths{
    LengthRow{BinLength::minute, minutes{1}}, LengthRow{BinLength::quarter_hour, minutes{15}},
    LengthRow{BinLength::hour, hours{1}},     LengthRow{BinLength::day, days{1}},
    LengthRow{BinLength::week, weeks{1}},     LengthRow{BinLength::month, days{28}},
    LengthRow{BinLength::year, days{365}}};

year_month_day date_of(sys_seconds time) {
    return year_month_day{floor<days>(time)};
}

sys_seconds first_day(year_month month) {
    return sys_days{month / 1};
}

int decade_of(year_month_day date) {
    const int number = static_cast<int>(date.year());
    return number - ((number % 10) + 10) % 10;
}

}  // namespace

sys_seconds bin_begin(sys_seconds time, BinLength length) {
    const auto date = date_of(time);
    switch (length) {
        case BinLength::minute:
            return floor<minutes>(time);
        case BinLength::quarter_hour:
            return floor<duration<int, std::ratio<900>>>(time);
        case BinLength::hour:
            return floor<hours>(time);
        case BinLength::day:
            return floor<days>(time);
        case BinLength::week:
            return sys_days{first_monday} + floor<weeks>(time - sys_days{first_monday});
        case BinLength::month:
            return first_day(date.year() / date.month());
        case BinLength::year:
            return first_day(date.year() / January);
        case BinLength::decade:
            break;
    }
    return first_day(year{decade_of(date)} / January);
}

sys_seconds next_bin(sys_seconds begin, BinLength length) {
    const auto date = date_of(begin);
    switch (length) {
        case BinLength::minute:
            return begin + minutes{1};
        case BinLength::quarter_hour:
            return begin + minutes{15};
        case BinLength::hour:
            return begin + hours{1};
        case BinLength::day:
            return begin + days{1};
        case BinLength::week:
            return begin + weeks{1};
        case BinLength::month:
            return first_day(date.year() / date.month() + months{1});
        case BinLength::year:
            return first_day(date.year() / January + years{1});
        case BinLength::decade:
            break;
    }
    return first_day(date.year() / January + years{10});
}

BinLength bin_length_for(TimeSpan span) {
    for (const auto& row : lengths) {
        if ((span.end - span.begin) / row.at_least < static_cast<long>(most_bins)) return row.length;
    }
    return BinLength::decade;
}

std::vector<TimeBin> bins_over(TimeSpan span, BinLength length) {
    std::vector<TimeBin> bins;
    for (auto begin = bin_begin(span.begin, length); begin < span.end && bins.size() < 2 * most_bins;) {
        const auto end = next_bin(begin, length);
        bins.push_back({{begin, end}, 0, 0});
        begin = end;
    }
    if (!bins.empty() && bins.back().span.end < span.end) bins.back().span.end = span.end;
    return bins;
}

}  // namespace dateline
