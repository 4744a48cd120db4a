#include "reading/events/event_finding.hpp"

#include "reading/events/another_event.hpp"
#include "reading/events/clause_denial.hpp"
#include "reading/events/event_kind.hpp"
#include "reading/events/finding_sites.hpp"
#include "reading/events/many_events.hpp"
#include "reading/events/sentence_facts.hpp"
#include "reading/events/sentence_topic.hpp"
#include "reading/events/site_relations.hpp"
#include "reading/events/thing_counts.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// "two bases" are only counted where something is said to have happened to them.
bool counts_sites(const Count& count) {
    return count.what == sites_attacked;
}

/// News is of the last few days.
bool is_of_earlier_days(const std::optional<LocalTimes>& times,
                        const std::optional<std::chrono::year_month_day>& published) {
    using namespace std::chrono;
    constexpr days recent{4};
    return times && published && times->end + recent < local_days{sys_days{*published}.time_since_epoch()};
}

/// Half a year or more before the article; without its day, a time that is only given as a month or a year.
bool is_long_ago(const std::optional<LocalTimes>& times,
                 const std::optional<std::chrono::year_month_day>& published) {
    using namespace std::chrono;
    if (!times) return false;
    if (!published) return times->end - times->begin >= days{28};
    return times->end + days{182} < local_days{sys_days{*published}.time_since_epoch()};
}

bool says_anything(const EventFinding& finding) {
    return finding.kind != EventKind::other || !finding.counts.empty() || finding.denial;
}

/// False for most sentences, as far as their words alone tell: nothing happens in them, nothing of a
/// happening is counted, and none is denied.
bool may_tell_of_event(const SentenceView& view) {
    using enum Opening;
    for (const Opening opening : {trigger, harm, toll, weapon}) {
        if (view.opens_somewhere(opening)) return true;
    }
    return has_denial(view);
}

std::vector<Count> counts_of(const SentenceFacts& facts, std::size_t clause) {
    std::vector<Count> counts;
    for (const ClauseCount& counted : facts.counts) {
        const bool compared = facts.is_compared(counted.count.span) && !facts.compares(clause);
        if (counted.clause == clause && !compared) counts.push_back(counted.count);
    }
    if (!facts.has_trigger(clause)) std::erase_if(counts, counts_sites);
    return counts;
}

/// What happened, what is counted, or who denies it.
EventFinding what_in(const SentenceFacts& facts, std::size_t clause) {
    EventFinding finding;
    finding.sentence = facts.view.span(facts.view.begin(), facts.view.end());
    finding.counts = counts_of(facts, clause);
    finding.denial = denial_in(facts.view, facts.clauses, facts.triggers, clause, facts.sources);
    const bool denied = is_denied(facts.triggers, clause);
    if (denied) std::erase_if(finding.counts, [](const Count& count) { return count.high > 0; });
    if (!finding.counts.empty()) finding.denial.reset();  // "denied that anyone was hurt" is a count of none
    const ClauseDeed deed = deed_of(facts.triggers, clause);
    finding.weapon = weapon_in(facts.view, facts.clauses, clause);
    finding.weapons = weapons_in(facts.view, facts.clauses, clause);
    if (!denied || finding.denial) finding.kind = kind_of(deed, finding.counts, finding.weapon);
    finding.deadly =
        finding.kind == EventKind::other && !denied && deed.deadly && counts_dead(finding.counts);
    return finding;
}

/// "Dozens were wounded in a stampede after an explosion in Lagos": a stampede without a place of its own is
/// part of what set it off, and its wounded are counted there. So are houses that a quake brought down.
bool is_part_of_another(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    const auto is_of = [&](auto&& condition) { return std::ranges::any_of(facts.triggers, condition); };
    if (finding.kind == EventKind::collapse)
        return is_of([](const Trigger& trigger) { return trigger.kind == EventKind::earthquake; });
    if (finding.kind != EventKind::stampede || !finding.sites.empty()) return false;
    return is_of([clause](const Trigger& trigger) { return trigger.clause != clause; });
}

/// "the strikes, which began at 1:05 a.m.,": the clock of a deed that a relative clause tells.
std::optional<DayClock> clock_behind_deed(const SentenceFacts& facts, std::size_t clause) {
    for (std::size_t inner = clause + 1; inner < facts.clauses.count(); ++inner) {
        const std::size_t which = facts.clauses.opener_of(inner);
        const bool begins =
            facts.view.is_any(which + 1, {"began", "started", "happened", "occurred", "came"});
        if (!begins || !facts.view.is(which, "which") || facts.has_trigger(inner)) continue;
        const std::size_t deed = facts.view.is(which - 1, ",") ? which - 2 : which - 1;
        const auto of_deed = [&](const Trigger& one) { return one.at == deed && one.clause == clause; };
        if (std::ranges::any_of(facts.triggers, of_deed))
            return clock_time_in(facts.view, facts.clauses, inner);
    }
    return std::nullopt;
}

void add_when(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& published = facts.days.published;
    finding.times = times_in(facts.view, facts.clauses, facts.triggers, clause, facts.days);
    finding.long_ago = is_long_ago(finding.times, published);
    finding.background =
        finding.long_ago || is_of_earlier_days(finding.times, published) || facts.compares(clause);
    if (!facts.has_trigger(clause)) return;
    finding.clock = clock_time_in(facts.view, facts.clauses, clause);
    if (!finding.clock) finding.clock = clock_behind_deed(facts, clause);
}

/// "the worst crash since 583 people died in Tenerife in 1977": told for itself only when it says where and
/// when.
bool is_mere_comparison(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    return facts.compares(clause) && (finding.sites.empty() || !finding.times);
}

/// Whether what happened is spoken of as known.
void mark_reference(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    for (const Trigger& trigger : facts.triggers) {
        if (trigger.clause != clause) continue;
        finding.definite = finding.definite || (trigger.sense == TriggerSense::deed &&
                                                follows(facts.view, trigger.at, {"the", "this", "that"}));
        finding.indefinite =
            finding.indefinite || (trigger.sense == TriggerSense::deed &&
                                   stands_before(facts.view, trigger.at, 3, word_list("a", "an")));
        finding.epicentre = finding.epicentre ||
                            facts.view.is_any(trigger.at, {"epicentre", "epicenter", "centred", "centered"});
    }
}

/// Whether the clause is of another happening than what was told before, in its sentence or the ones before.
bool is_apart(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding,
              const std::vector<EventFinding>& before) {
    if (finding.kind == EventKind::other) return false;
    if (facts.compares(clause) || tells_of_another(facts.view, facts.clauses, clause)) return true;
    const bool elsewhere = std::ranges::any_of(finding.sites, is_target);
    if (elsewhere && numbers_another(facts.view, facts.clauses, clause)) return true;
    return !before.empty() && tells_of_its_own(facts.view, facts.clauses, before.front()) &&
           facts.clauses.is_of_another_time(facts.view, clause);
}

}  // namespace

void ToldBefore::hear(const SentenceView& view) {
    sources.hear(view);
    labour_dispute = labour_dispute || tells_of_labour_strike(view);
}

std::vector<EventFinding> findings_in(ArticleReading& reading, const SentenceView& view,
                                      const ToldBefore& before) {
    if (!may_tell_of_event(view)) return {};
    const SentenceFacts facts{reading,
                              view,
                              before.sources,
                              {reading.dossier.articles[reading.article].published, before.day},
                              before.labour_dispute};
    std::vector<EventFinding> findings;
    if (facts.triggers.empty() && facts.counts.empty() && !has_denial(view)) return findings;
    const bool adds = adds_to_before(view);
    for (std::size_t clause = 0; clause < facts.clauses.count(); ++clause) {
        EventFinding finding = what_in(facts, clause);
        if (!says_anything(finding)) continue;
        add_where(facts, clause, finding);
        if (is_part_of_another(facts, clause, finding)) finding.kind = EventKind::other;
        add_when(facts, clause, finding);
        add_dateline(facts, clause, finding);
        if (finding.kind == EventKind::other) finding.counted_at = counted_in(facts, clause, finding);
        mark_reference(facts, clause, finding);
        if (is_mere_comparison(facts, clause, finding) || is_sum_of_many(facts, clause, finding)) continue;
        finding.apart = is_apart(facts, clause, finding, findings);
        const bool one_more = finding.apart && numbers_another(view, facts.clauses, clause);
        if (one_more && !finding.times && before.day)
            finding.times = times_on(view, facts.clauses, clause, *before.day);
        const bool elliptic = !findings.empty() && is_elliptic(view, facts.clauses, clause);
        if (elliptic) finding.kind = findings.back().kind;
        finding.opens = elliptic || opens_report(view, facts.triggers, clause, finding.weapon);
        finding.adds = adds;
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace dateline
