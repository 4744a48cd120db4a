#include "reading/events/event_days.hpp"

#include "reading/events/day_doubts.hpp"
#include "reading/events/relative_days.hpp"

#include <algorithm>

namespace dateline {
namespace {

using namespace std::chrono;

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

/// "since Monday": from then until the article came out.
WrittenDays until_now(const SentenceView& view, WrittenDays written,
                      std::optional<year_month_day> published) {
    const bool since = written.begin > view.begin() && view.is(written.begin - 1, "since");
    if (since && published)
        written.last = std::max(written.last, local_days{sys_days{*published}.time_since_epoch()});
    return written;
}

bool is_month(const WrittenDays& written) {
    return written.last - written.first >= days{27} && written.last - written.first <= days{30};
}

/// "January | and February": to the end of the second, where it comes later.
WrittenDays with_month(WrittenDays written, unsigned number) {
    const year_month_day first{sys_days{written.first.time_since_epoch()}};
    const local_days end{sys_days{first.year() / month{number} / last}.time_since_epoch()};
    if (end > written.last) {
        written.last = end;
        written.end += 2;
    }
    return written;
}

/// "Monday and Tuesday", "Monday, Tuesday and Wednesday": from the first day to the last;
/// and "in February and March".
WrittenDays with_days_joined(const SentenceView& view, WrittenDays written,
                             std::optional<year_month_day> published) {
    constexpr days longest{7};
    const auto month = month_at(view, written.end + 1);
    if (month && is_month(written) && view.is(written.end, "and")) return with_month(written, *month);
    while (view.is_any(written.end, {"and", ",", "through"})) {
        const auto next = days_at(view, written.end + 1, published);
        const bool follows = next && next->first > written.last && next->last - written.first < longest;
        if (!follows || next->first != next->last) break;
        written.last = next->last;
        written.end = next->end;
    }
    return written;
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
        if (!days || are_of_something_else(view, clauses, triggers, *days)) continue;
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
    const std::size_t opener = clauses.opener_of(clause);
    const auto main = days_in(view, clauses, triggers, 0, known);
    if (main) return main->first == main->last ? days_beside(view, opener, main->first) : std::nullopt;
    if (!known.published) return std::nullopt;
    // "20 years after a fire": the article's day will do
    const auto days = days_beside(view, opener, local_days{sys_days{*known.published}.time_since_epoch()});
    const bool roughly = days && days->last - days->first >= std::chrono::days{7};
    return roughly ? days : std::nullopt;
}

/// "in April 1979, when 60 died", "In 2004, 628 died when a quake hit": what "when" opens is of the time that
/// is named last before it.
std::optional<WrittenDays> days_before_when(const SentenceView& view, const EventClauses& clauses,
                                            const std::vector<Trigger>& triggers, std::size_t clause,
                                            const KnownDays& known) {
    const std::size_t when = clauses.opener_of(clause);
    if (clause == 0 || !view.is(when, "when")) return std::nullopt;
    std::optional<WrittenDays> last;
    for (std::size_t at = view.begin(); at < when; ++at) {
        const auto days = any_days_at(view, clauses, triggers, at, known);
        if (!days) continue;
        if (!are_of_something_else(view, clauses, triggers, *days)) last = days;
        at = days->end - 1;
    }
    return last;
}

/// "in a hall where fans were watching a match on Sunday": the day of what people were doing there is that of
/// what stands before it; of "where gunmen had met on Sunday" it is not.
std::optional<WrittenDays> days_of_doing(const SentenceView& view, const EventClauses& clauses,
                                         const std::vector<Trigger>& triggers, std::size_t clause,
                                         const KnownDays& known) {
    const std::size_t opener = clauses.opener_of(clause);
    const bool own_deed =
        std::ranges::any_of(triggers, [clause](const Trigger& one) { return one.clause == clause; });
    if (own_deed || !view.is_any(opener, {"where", "as", "while"})) return std::nullopt;
    bool doing = false;
    for (std::size_t at = opener + 1; clauses.in(clause, at); ++at) {
        doing = doing || (view.is_any(at, {"was", "were"}) && view.text(at + 1).ends_with("ing"));
        const auto days = doing ? any_days_at(view, clauses, triggers, at, known) : std::nullopt;
        if (days) return days;
    }
    return std::nullopt;
}

}  // namespace

std::optional<WrittenDays> days_of(const SentenceView& view, const EventClauses& clauses,
                                   const std::vector<Trigger>& triggers, std::size_t clause,
                                   const KnownDays& known) {
    const auto days = days_in(view, clauses, triggers, clause, known);
    if (days) return days;
    const std::size_t next = clause + 1;
    if (next < clauses.count() && view.is(clauses.opener_of(next), "when")) {
        if (const auto at_once = days_in(view, clauses, triggers, next, known)) return at_once;
    }
    if (next < clauses.count()) {
        if (const auto doing = days_of_doing(view, clauses, triggers, next, known)) return doing;
    }
    const auto before = days_before_when(view, clauses, triggers, clause, known);
    return before ? before : days_beside_main(view, clauses, triggers, clause, known);
}

}  // namespace dateline
