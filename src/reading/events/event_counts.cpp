#include "reading/events/event_counts.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/caveats.hpp"
#include "reading/events/count_interval.hpp"
#include "reading/events/counted_company.hpp"
#include "reading/events/counted_phrase.hpp"
#include "reading/events/denials.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/harm_counts.hpp"
#include "reading/events/thing_counts.hpp"

#include <limits>
#include <optional>
#include <utility>

namespace dateline {
namespace {

bool may_begin_count(const SentenceView& view, std::size_t at) {
    return view.opens(at, Opening::count) || view.opens(at, Opening::number) ||
           view.opens(at, Opening::hedge);
}

/// "Two children | were among the dead".
bool is_among_the_dead(const SentenceView& view, std::size_t count_end) {
    for (std::size_t at = count_end; at < count_end + noun_reach && view.has(at); ++at) {
        if (is_passive_verb(view, at)) return view.is(at + 1, "among") && view.is(at + 2, "the");
        if (view.is_mark(at)) return false;
    }
    return false;
}

/// "among them 14 children", "three, two of them women": part of what was counted before.
bool counts_a_part(const SentenceView& view, const WrittenCount& count) {
    const std::size_t at = count.begin;
    const bool led = at > view.begin() && view.is_any(at - 1, {"including", "them", "whom"});
    if (is_among_the_dead(view, count.end)) return true;
    return (led && !view.is(at - 1, "them")) || (led && at >= view.begin() + 2 && view.is(at - 2, "among")) ||
           view.phrase(count.end, "of them") > 0 || view.phrase(count.end, "of whom") > 0;
}

bool refers_back(const SentenceView& view, std::size_t at) {
    if (at >= view.begin() + 3 && view.phrase(at - 2, "of the") > 0 && view.is_number(at - 3)) return false;
    return at > view.begin() &&
           view.is_any(at - 1, {"the", "these", "those", "both", "whether", "if", "any"});
}

/// "there are casualties": one at least, without a number.
std::optional<WrittenCount> existence_at(const SentenceView& view, std::size_t at) {
    const bool exists = view.phrase(at, "there are") > 0 || view.phrase(at, "there were") > 0;
    if (!exists || !view.is_any(at + 2, {"casualties", "victims", "deaths"})) return std::nullopt;
    return WrittenCount{at, at + 2, 1, std::numeric_limits<double>::infinity(), false};
}

/// "denied that anyone was hurt": none.
std::optional<WrittenCount> denied_harm_at(const SentenceView& view, std::size_t at) {
    constexpr std::size_t reach = 3;
    if (!view.is_any(at, {"anyone", "anybody"})) return std::nullopt;
    for (std::size_t back = 1; back <= reach && at >= view.begin() + back; ++back) {
        if (is_denial_verb(view, at - back)) return WrittenCount{at, at + 1, 0, 0, false};
    }
    return std::nullopt;
}

/// "Eight bodies were recovered": so many at least.
bool tells_of_recovery(const SentenceView& view, const WrittenCount& written) {
    if (written.high == 0 || !view.is_any(written.end, {"bodies", "corpses"})) return false;
    const std::size_t verb = is_passive_verb(view, written.end + 1)
                                 ? written.end + 2
                                 : written.end + (view.is_any(written.end + 1, {"have", "had"}) ? 3 : 1);
    return view.is_any(verb, {"recovered", "found", "pulled", "retrieved", "identified", "removed"});
}

/// The number that begins here, with all who are counted along with it. "No other injuries" counts those who
/// were not told of yet.
std::optional<WrittenCount> counted_people_at(const SentenceView& view, std::size_t at) {
    const auto written = count_at(view, at);
    if (!written) return std::nullopt;
    const bool of_others =
        written->high == 0 && view.is_any(written->end, {"other", "further", "additional"});
    return of_others ? std::nullopt : std::optional{with_company(view, *written)};
}

Count as_count(const SentenceView& view, const WrittenCount& written, std::string what) {
    Count count;
    count.what = std::move(what);
    count.low = written.low;
    count.high = written.high;
    count.low_open = written.low_open;
    std::size_t end = written.end;
    while (end < written.end + noun_reach && view.has(end) && !stops_phrase(view, end) &&
           !view.is_mark(end) && !weapon_at(view, end) && !harm_at(view, end) &&
           noun_class(view, end) != NounClass::site) {
        ++end;
    }
    const bool named = weapon_at(view, end) || harm_at(view, end) || noun_class(view, end) == NounClass::site;
    count.span = view.span(written.begin, named ? end + 1 : written.end);
    count.quote = view.reading().index.slice(count.span);
    return count;
}

void attribute(const SentenceView& view, std::size_t at, const KnownSources& sources, Count& count) {
    const SaidBy said = source_of(view, at);
    count.attribution = sources.full_name(said);
    count.via = said.via;
}

}  // namespace

bool begins_count(std::string_view word) {
    return same_word(word, "there") || stands_for_count(word);
}

std::vector<ClauseCount> counts_in(const SentenceView& view, const EventClauses& clauses,
                                   const KnownSources& sources) {
    std::vector<ClauseCount> counts;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!may_begin_count(view, at)) continue;
        const std::size_t clause = clauses.clause_of(at);
        auto written = existence_at(view, at);
        if (!written) written = denied_harm_at(view, at);
        if (!written) written = counted_people_at(view, at);
        if (!written || refers_back(view, at) || counts_a_part(view, *written) ||
            clauses.hypothetical(clause))
            continue;
        auto what = harm_counted(view, *written);
        if (!what && written->high > 0) what = thing_counted(view, clauses, *written);
        if (!what) continue;
        if (tells_of_recovery(view, *written)) written->high = std::numeric_limits<double>::infinity();
        Count count = as_count(view, *written, *std::move(what));
        attribute(view, at, sources, count);
        counts.push_back({clause, std::move(count)});
        at = written->end - 1;
    }
    if (counts.empty()) return counts;
    const auto caveat = caveat_in(view);
    for (ClauseCount& counted : counts) counted.count.caveat = caveat;
    return counts;
}

}  // namespace dateline
