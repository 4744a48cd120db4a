#include "reading/events/event_finding.hpp"

#include "reading/events/aimed_sites.hpp"
#include "reading/events/another_event.hpp"
#include "reading/events/clause_denial.hpp"
#include "reading/events/clause_facts.hpp"
#include "reading/events/dateline_site.hpp"
#include "reading/events/event_actor.hpp"
#include "reading/events/event_counts.hpp"
#include "reading/events/event_kind.hpp"
#include "reading/events/event_sites.hpp"
#include "reading/events/nearby_site.hpp"
#include "reading/events/sentence_topic.hpp"
#include "reading/events/thing_counts.hpp"

#include <algorithm>

namespace dateline {
namespace {

bool has_trigger(const std::vector<Trigger>& triggers, std::size_t clause) {
    return std::ranges::find(triggers, clause, &Trigger::clause) != triggers.end();
}

/// "two bases" are only counted where something is said to have happened to them.
bool counts_sites(const Count& count) {
    return count.what == sites_attacked;
}

void read_actor(ArticleReading& reading, const EventActor& actor, EventFinding& finding) {
    const auto country = country_behind(reading, actor.name->mention);
    if (!country) return;
    finding.actor = reading.dossier.places[*country].country;
    if (actor.sent_weapons) finding.origin = Site{SiteRole::launch, *country, actor.name->mention};
}

/// Half a year or more before the article; without its day, a time that is only given as a month or a year.
bool is_long_ago(const std::optional<LocalTimes>& times,
                 const std::optional<std::chrono::year_month_day>& published) {
    using namespace std::chrono;
    if (!times) return false;
    if (!published) return times->end - times->begin >= days{28};
    return times->end + days{182} < local_days{sys_days{*published}.time_since_epoch()};
}

std::vector<Trajectory> trajectories_between(const std::vector<Site>& sites) {
    std::vector<Trajectory> trajectories;
    for (const Site& launch : sites) {
        for (const Site& impact : sites) {
            if (launch.role == SiteRole::launch && impact.role != SiteRole::launch)
                trajectories.push_back({launch.place, impact.place});
        }
    }
    return trajectories;
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

/// A sentence with what was found in all of it.
struct SentenceFacts {
    ArticleReading& reading;
    const SentenceView& view;
    const KnownSources& sources;
    KnownDays days;
    bool labour_dispute;
    EventClauses clauses{view};
    std::vector<Trigger> triggers = triggers_in(view, clauses, labour_dispute);
    std::vector<ClauseCount> counts = counts_in(view, clauses, sources);
};

std::vector<Count> counts_of(const SentenceFacts& facts, std::size_t clause) {
    std::vector<Count> counts;
    for (const ClauseCount& counted : facts.counts) {
        if (counted.clause == clause) counts.push_back(counted.count);
    }
    if (!has_trigger(facts.triggers, clause)) std::erase_if(counts, counts_sites);
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
    if (!denied || finding.denial) finding.kind = kind_of(deed, finding.counts, finding.weapon);
    finding.deadly = finding.kind == EventKind::other && !denied && deed.killing &&
                     counts_dead(finding.counts) && !is_tally(facts.view);
    return finding;
}

/// "Five miners were killed when a shaft collapsed near Soma": no word of the table tells of it, but the
/// clause behind says where.
std::vector<Site> sites_of_accident(const SentenceFacts& facts, std::size_t clause) {
    const std::size_t next = clause + 1;
    if (next >= facts.clauses.count() || has_trigger(facts.triggers, next)) return {};
    if (!facts.view.is_any(facts.clauses.opener_of(next), {"when", "after"})) return {};
    return places_counted_in(facts.view, facts.clauses, next);
}

void add_where(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& [reading, view, sources, days, dispute, clauses, triggers, counts] = facts;
    finding.sites = sites_in(view, clauses, triggers, clause);
    if (finding.kind == EventKind::strike && only_aimed_at(view, clauses, finding.sites))
        finding.kind = EventKind::launch;
    if (finding.deadly && finding.sites.empty()) finding.sites = sites_of_accident(facts, clause);
    finding.nearby = nearby_site(view, clauses, triggers, clause);
    finding.trajectories = trajectories_between(finding.sites);
    if (const auto actor = actor_in(view, clauses, triggers, clause)) read_actor(reading, *actor, finding);
}

/// "Dozens were wounded in a stampede after an explosion in Lagos": a stampede without a place of its own is
/// part of what set it off, and its wounded are counted there.
bool is_part_of_another(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    if (finding.kind != EventKind::stampede || !finding.sites.empty()) return false;
    return std::ranges::any_of(facts.triggers,
                               [clause](const Trigger& trigger) { return trigger.clause != clause; });
}

void add_when(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& published = facts.days.published;
    finding.times = times_in(facts.view, facts.clauses, facts.triggers, clause, facts.days);
    finding.long_ago = is_long_ago(finding.times, published);
    if (has_trigger(facts.triggers, clause)) finding.clock = clock_time_in(facts.view, facts.clauses, clause);
}

/// Where those are who are only counted: "No one died in Lamar County".
std::vector<Site> counted_in(const SentenceFacts& facts, std::size_t clause, const EventFinding& finding) {
    if (finding.sites.empty()) return places_counted_in(facts.view, facts.clauses, clause);
    return counts_dead(finding.counts) ? finding.sites : std::vector<Site>{};
}

/// What is told in an article's first sentence and no place in it, happened where the article was written.
void add_dateline(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const bool is_news = finding.times || !finding.counts.empty();
    if (!is_news || finding.nearby || !finding.sites.empty() || finding.long_ago) return;
    const LaidName* name = lone_dateline_place(facts.view);
    if (name == nullptr) return;
    const ClauseFacts clause_facts{facts.view, facts.clauses, facts.triggers, clause};
    const std::size_t place = facts.view.mention(*name).candidates.front().place;
    finding.nearby = Site{target_role(clause_facts), place, name->mention};
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
        finding.apart = finding.kind != EventKind::other && tells_of_another(view, facts.clauses, clause);
        finding.apart =
            finding.apart || (!findings.empty() && tells_of_its_own(view, facts.clauses, findings.front()) &&
                              facts.clauses.is_of_another_time(view, clause));
        finding.opens = opens_report(view, facts.triggers, clause, finding.weapon);
        finding.adds = adds;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::optional<std::size_t> country_behind(ArticleReading& reading, std::size_t mention) {
    const auto& candidates = reading.dossier.mentions[mention].candidates;
    if (candidates.empty()) return std::nullopt;
    const Place& place = reading.dossier.places[candidates.front().place];
    if (place.kind == PlaceKind::country) return candidates.front().place;
    const auto number = reading.gazetteer.by_id(place.id);
    const auto country = number ? reading.gazetteer.country_of(*number) : std::nullopt;
    if (!country) return std::nullopt;
    return place_index(reading.dossier, reading.gazetteer.place(*country));
}

}  // namespace dateline
