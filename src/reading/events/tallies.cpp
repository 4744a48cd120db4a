#include "reading/events/tallies.hpp"

#include "reading/events/words_around.hpp"
#include "reading/events/written_day.hpp"
#include "reading/events/written_year.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

constexpr auto long_units = word_list("month", "months", "year", "years", "decade", "decades");
constexpr auto wars = word_list("war", "conflict", "insurgency", "invasion", "campaign", "uprising", "famine",
                                "drought", "rebellion", "offensive");
constexpr auto diseases =
    word_list("pandemic", "epidemic", "outbreak", "virus", "disease", "ebola", "cholera", "cancer",
              "overdose", "overdoses", "malaria", "covid-19", "coronavirus", "measles", "influenza", "flu");

/// "over the past year", "in the last 18 months", "this year", "every year", "a year".
bool spans_months(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"past", "last", "previous"}))
        return follows(view, at, {"the"}) && stands_behind(view, at, 3, long_units);
    if (view.is_any(at, {"annually", "yearly"})) return true;
    return view.is_any(at, {"this", "each", "every", "per", "a"}) && view.is(at + 1, "year") &&
           !view.is_any(at + 2, {"ago", "earlier", "after", "before", "later", "-"});
}

/// "since 2014", "since November", "since the invasion".
bool goes_back_months(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "since")) return false;
    const std::size_t day = view.is_any(at + 1, {"early", "late", "mid", "last"}) ? at + 2 : at + 1;
    return year_at(view, day) || month_at(view, day) || view.is(day, "year") ||
           stands_behind(view, at, 4, wars) ||
           stands_behind(view, at, 3, word_list("start", "beginning", "began", "started", "erupted"));
}

/// "killed in the conflict", "the war has killed".
bool is_of_war(const SentenceView& view, std::size_t at) {
    if (!view.is_any(at, wars)) return false;
    if (stands_before(view, at, 3, word_list("in", "during", "by"))) return true;
    constexpr std::size_t reach = 10;  // tokens: "the war, which began in April 2023, has"
    for (std::size_t verb = at + 1; follows(view, at, {"the"}) && verb <= at + reach; ++verb) {
        if (view.is_any(verb, {"has", "have", "had"})) return true;
    }
    return false;
}

}  // namespace

bool is_tally(const SentenceView& view, const EventClauses& clauses, std::size_t clause, std::size_t end) {
    for (std::size_t at = view.begin(); at < end; ++at) {
        if (!clauses.in(clause, at) && !view.is(at, "since")) continue;
        if (view.is_any(at, diseases) || is_of_war(view, at) || spans_months(view, at) ||
            goes_back_months(view, at) || view.is_any(at, {"average", "statistics", "figures"}))
            return true;
    }
    return false;
}

}  // namespace dateline
