#include "reading/events/event_times.hpp"

#include "reading/events/event_clock.hpp"
#include "reading/zone_time.hpp"

#include <algorithm>

namespace dateline {
namespace {

using namespace std::chrono;

/// Part of a day, in hours after its midnight; a night goes on into the next day.
struct DayPart {
    hours begin{0};
    hours end{24};
};

/// "overnight" and "last night" begin on the evening before.
std::optional<DayPart> night_of(const SentenceView& view, std::size_t at) {
    if (view.is(at, "overnight")) return DayPart{hours{18}, hours{9}};
    if (view.phrase(at, "last night") > 0) return DayPart{hours{18}, hours{6}};
    return std::nullopt;
}

DayPart day_part_at(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"early", "pre-dawn", "predawn"})) return {hours{0}, hours{9}};
    if (view.is(at, "dawn")) return {hours{at > view.begin() && view.is(at - 1, "before") ? 0 : 3}, hours{8}};
    if (view.is(at, "morning")) return {hours{0}, hours{12}};
    if (view.is(at, "afternoon")) return {hours{12}, hours{18}};
    if (view.is(at, "evening")) return {hours{17}, hours{24}};
    if (view.is(at, "late")) return {hours{18}, hours{27}};
    if (view.is(at, "night")) return {hours{18}, hours{30}};
    return {};
}

/// "early Wednesday", "Wednesday morning".
DayPart part_around(const SentenceView& view, const WrittenDays& written) {
    if (const auto night = night_of(view, written.begin)) return *night;
    std::size_t before = written.begin;
    while (before > view.begin() && view.is_any(before - 1, {"on", "of", "hours"})) --before;
    const DayPart part = before > view.begin() ? day_part_at(view, before - 1) : DayPart{};
    return part.begin == hours{0} && part.end == hours{24} ? day_part_at(view, written.end) : part;
}

}  // namespace

std::optional<LocalTimes> times_in(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause,
                                   const KnownDays& known) {
    const auto days = days_of(view, clauses, triggers, clause, known);
    if (!days) return std::nullopt;
    if (days->first == days->last) {
        if (const auto times = times_on(view, clauses, clause, days->first)) return times;
    }
    const DayPart part = part_around(view, *days);
    return LocalTimes{days->first + part.begin, days->last + part.end, std::nullopt};
}

std::optional<LocalTimes> times_on(const SentenceView& view, const EventClauses& clauses, std::size_t clause,
                                   local_days day) {
    const auto clock = clock_in(view, clauses, clause);
    if (!clock) return std::nullopt;
    const local_seconds moment = day + clock->local;
    return LocalTimes{moment - clock->slack, moment + clock->slack, clock->offset()};
}

std::optional<DayClock> clock_time_in(const SentenceView& view, const EventClauses& clauses,
                                      std::size_t clause) {
    const auto clock = clock_in(view, clauses, clause);
    if (!clock) return std::nullopt;
    return DayClock{clock->utc.value_or(clock->local), clock->slack, clock->utc.has_value()};
}

TimeRange narrowed(TimeRange range, const DayClock& clock, const std::string& zone) {
    if (range.end - range.begin > days{7} || (!clock.utc && zone.empty())) return range;
    std::optional<TimeRange> only;
    for (auto day = floor<days>(range.begin) - days{1}; day <= range.end + days{1}; day += days{1}) {
        const sys_seconds in_utc = day + clock.after_midnight;
        const sys_seconds moment =
            clock.utc ? in_utc : instant_in_zone(local_seconds{in_utc.time_since_epoch()}, zone);
        if (moment < range.begin || moment > range.end) continue;
        if (only) return range;
        only = TimeRange{moment - clock.slack, moment + clock.slack};
    }
    return only.value_or(range);
}

TimeRange as_instants(const LocalTimes& times, const std::string& zone) {
    if (times.offset) {
        return {sys_seconds{times.begin.time_since_epoch() - *times.offset},
                sys_seconds{times.end.time_since_epoch() - *times.offset}};
    }
    if (!zone.empty()) return {instant_in_zone(times.begin, zone), instant_in_zone(times.end, zone)};
    return {sys_seconds{times.begin.time_since_epoch()} - hours{14},
            sys_seconds{times.end.time_since_epoch()} + hours{12}};
}

}  // namespace dateline
