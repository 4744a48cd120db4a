#include "reading/events/event_times.hpp"

#include "reading/events/event_clock.hpp"
#include "reading/events/relative_days.hpp"
#include "reading/events/written_day.hpp"
#include "reading/events/zone_time.hpp"

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

std::size_t distance(std::size_t a, std::size_t b) {
    return a > b ? a - b : b - a;
}

/// How far words are from the nearest trigger of their clause.
std::size_t distance_to_trigger(const std::vector<Trigger>& triggers, std::size_t clause, std::size_t at) {
    std::size_t nearest = SIZE_MAX;
    for (const Trigger& trigger : triggers) {
        if (trigger.clause == clause) nearest = std::min(nearest, distance(trigger.at, at));
    }
    return nearest;
}

bool is_trigger(const std::vector<Trigger>& triggers, std::size_t at) {
    return std::ranges::find(triggers, at, &Trigger::at) != triggers.end();
}

/// Whether words say when somebody spoke, not when it happened: a verb of speech comes nearer before them
/// than any trigger; or neither does, and one of speech comes nearer behind. "Friday's killing" is never of
/// that sort.
bool says_when_spoken(const SentenceView& view, const EventClauses& clauses,
                      const std::vector<Trigger>& triggers, const WrittenDays& days) {
    const std::size_t clause = clauses.clause_of(days.begin);
    for (std::size_t at = days.end; at < days.end + 3; ++at) {
        if (is_trigger(triggers, at)) return false;
    }
    for (std::size_t at = days.begin; at-- > view.begin();) {
        if (!clauses.in(clause, at)) continue;
        if (is_trigger(triggers, at)) return false;
        if (is_speech_verb(view, at)) return true;
    }
    for (std::size_t at = days.end; at < view.end(); ++at) {
        if (clauses.in(clause, at) && is_trigger(triggers, at)) return false;
        if (clauses.in(clause, at) && is_speech_verb(view, at)) return true;
    }
    return false;
}

/// "since Monday": from then until the article came out.
WrittenDays until_now(const SentenceView& view, WrittenDays written,
                      std::optional<year_month_day> published) {
    const bool since = written.begin > view.begin() && view.is(written.begin - 1, "since");
    if (since && published)
        written.last = std::max(written.last, local_days{sys_days{*published}.time_since_epoch()});
    return written;
}

/// "is scheduled to die April 7 for the stabbing": the day of another deed, which is to come.
bool is_of_plan(const SentenceView& view, const WrittenDays& days) {
    const std::size_t verb_end = view.is(days.begin - 1, "on") ? days.begin - 1 : days.begin;
    return verb_end >= view.begin() + 3 && view.is(verb_end - 2, "to") && view.is_lower_word(verb_end - 1) &&
           view.is_any(verb_end - 3,
                       {"scheduled", "due", "set", "expected", "planned", "is", "are", "plans"});
}

/// "Monday and Tuesday", "Monday, Tuesday and Wednesday": from the first day to the last.
WrittenDays with_days_joined(const SentenceView& view, WrittenDays written,
                             std::optional<year_month_day> published) {
    constexpr days longest{7};
    while (view.is_any(written.end, {"and", ",", "through"})) {
        const auto next = days_at(view, written.end + 1, published);
        const bool follows = next && next->first > written.last && next->last - written.first < longest;
        if (!follows || next->first != next->last) break;
        written.last = next->last;
        written.end = next->end;
    }
    return written;
}

/// "agreed Monday on a move to end a crisis that has sparked clashes": the day is of the agreement.
bool is_outside_relative(const SentenceView& view, const std::vector<Trigger>& triggers,
                         const WrittenDays& days) {
    const std::size_t clause_trigger = [&] {
        const auto behind =
            std::ranges::find_if(triggers, [&](const Trigger& one) { return one.at >= days.end; });
        return behind == triggers.end() ? view.end() : behind->at;
    }();
    const bool told_before =
        std::ranges::any_of(triggers, [&](const Trigger& one) { return one.at < days.begin; });
    if (clause_trigger == view.end() || told_before || !view.is_lower_word(days.begin - 1)) return false;
    for (std::size_t at = days.end; at < clause_trigger; ++at) {
        if (view.is(at, "that") && view.is_any(at + 1, {"has", "have", "had"})) return true;
    }
    return false;
}

/// "ERBIL, Jan. 8, 2020 (Agency) — Iran fired": the day on which it was written.
bool is_of_dateline(const SentenceView& view, const WrittenDays& days) {
    constexpr std::size_t longest = 8;  // tokens before the date, and behind it
    if (days.begin > view.begin() + longest || !view.is_capitalised(view.begin())) return false;
    for (std::size_t at = days.end; at < days.end + longest && view.has(at); ++at) {
        if (view.is_any(at, {"—", "–", "-", "--"})) return true;
        if (!view.is_mark(at) && !view.is_capitalised(at)) return false;
    }
    return false;
}

std::optional<WrittenDays> days_in(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause,
                                   const KnownDays& known);

/// "a" and "an" that no "day" or "week" follows.
bool is_plain_article(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"a", "an"}) && !view.is_any(at + 1, {"day", "week", "month", "year"});
}

/// "said on Wednesday that they had attacked it the day before": the last day named before, of whatever.
std::optional<local_days> day_named_before(const SentenceView& view, std::size_t at, const KnownDays& known) {
    for (std::size_t before = at; before-- > view.begin();) {
        if (!view.opens(before, Opening::day) || is_plain_article(view, before)) continue;
        const auto named = days_at(view, before, known.published);
        if (named && named->first == named->last) return named->first;
    }
    return std::nullopt;
}

/// "a day after gunmen attacked Baghdad on Sunday": the days are counted from those of the clause that
/// "after" opens, else from the last that were told.
std::optional<local_days> counted_from(const SentenceView& view, const EventClauses& clauses,
                                       const std::vector<Trigger>& triggers, std::size_t at,
                                       const KnownDays& known) {
    const std::size_t clause = clauses.clause_of(at);
    for (std::size_t behind = at + 2; behind <= at + 3 && view.has(behind); ++behind) {
        const std::size_t inner = clauses.clause_of(behind);
        if (!view.is_any(behind, {"after", "before"}) || inner <= clause) continue;
        const auto days = days_in(view, clauses, triggers, inner, known);
        return days ? std::optional{days->first} : std::nullopt;
    }
    const auto named = day_named_before(view, at, known);
    return named ? named : known.told;
}

std::optional<WrittenDays> any_days_at(const SentenceView& view, const EventClauses& clauses,
                                       const std::vector<Trigger>& triggers, std::size_t at,
                                       const KnownDays& known) {
    if (!view.opens(at, Opening::day) || is_plain_article(view, at)) return std::nullopt;
    if (auto days = days_at(view, at, known.published)) return days;
    const auto from = counted_from(view, clauses, triggers, at, known);
    return from ? days_from_told_at(view, at, *from) : std::nullopt;
}

/// The days nearest to a trigger of the clause.
std::optional<WrittenDays> days_in(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause,
                                   const KnownDays& known) {
    std::optional<WrittenDays> best;
    std::size_t best_distance = SIZE_MAX;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto days = any_days_at(view, clauses, triggers, at, known);
        if (!days || is_of_dateline(view, *days) || is_of_plan(view, *days) ||
            is_outside_relative(view, triggers, *days) || says_when_spoken(view, clauses, triggers, *days))
            continue;
        const std::size_t here = distance_to_trigger(triggers, clause, at);
        if (here < best_distance) {
            best = until_now(view, with_days_joined(view, *days, known.published), known.published);
            best_distance = here;
        }
        at = days->end - 1;
    }
    return best;
}

/// "two days after rockets killed nine": counted from the day of the main clause.
std::optional<WrittenDays> days_beside_main(const SentenceView& view, const EventClauses& clauses,
                                            const std::vector<Trigger>& triggers, std::size_t clause,
                                            const KnownDays& known) {
    if (!clauses.is_of_another_time(view, clause)) return std::nullopt;
    const auto main = days_in(view, clauses, triggers, 0, known);
    if (!main || main->first != main->last) return std::nullopt;
    return days_beside(view, clauses.opener_of(clause), main->first);
}

}  // namespace

std::optional<LocalTimes> times_in(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause,
                                   const KnownDays& known) {
    auto days = days_in(view, clauses, triggers, clause, known);
    if (!days) days = days_beside_main(view, clauses, triggers, clause, known);
    if (!days) return std::nullopt;
    const auto clock = clock_in(view, clauses, clause);
    if (clock && days->first == days->last) {
        const local_seconds moment = days->first + clock->local;
        return LocalTimes{moment - clock->slack, moment + clock->slack, clock->offset()};
    }
    const DayPart part = part_around(view, *days);
    return LocalTimes{days->first + part.begin, days->last + part.end, std::nullopt};
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
