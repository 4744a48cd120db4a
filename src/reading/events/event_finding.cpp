#include "reading/events/event_finding.hpp"

#include "reading/events/aimed_sites.hpp"
#include "reading/events/clause_facts.hpp"
#include "reading/events/dateline_site.hpp"
#include "reading/events/event_actor.hpp"
#include "reading/events/event_counts.hpp"
#include "reading/events/event_reality.hpp"
#include "reading/events/event_sites.hpp"
#include "reading/events/name_lead.hpp"
#include "reading/events/nearby_site.hpp"
#include "reading/events/thing_counts.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// The longest weapon name of the clause: "ballistic missile" says more than "missile".
std::string weapon_in(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    std::string longest;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto weapon = weapon_at(view, at);
        if (weapon && weapon->name.size() > longest.size()) longest = weapon->name;
    }
    return longest;
}

bool has_trigger(const std::vector<Trigger>& triggers, std::size_t clause) {
    return std::ranges::find(triggers, clause, &Trigger::clause) != triggers.end();
}

/// "two bases" are only counted where something is said to have happened to them.
bool counts_sites(const Count& count) {
    return count.what == sites_attacked;
}

bool counts_dead(const std::vector<Count>& counts) {
    return std::ranges::any_of(counts, [](const Count& count) { return count.what.starts_with("killed"); });
}

/// A fire or a blast is the event, whoever died in it; an attack may be how somebody was killed.
bool outranks_killing(EventKind kind) {
    constexpr std::array weaker{EventKind::other, EventKind::attack, EventKind::strike, EventKind::launch,
                                EventKind::shooting};
    return std::ranges::find(weaker, kind) == weaker.end();
}

/// A killing without a number is an event of its own; with one it says how many an attack killed: "rockets
/// killed nine people" is a strike, "a bomb killed nine people" an explosion.
EventKind kind_of(const ClauseDeed& deed, const std::vector<Count>& counts, const std::string& weapon) {
    if (!deed.killing || outranks_killing(deed.kind)) return deed.kind;
    if (!counts_dead(counts)) return EventKind::killing;
    if (deed.kind != EventKind::other || weapon.empty()) return deed.kind;
    return weapon.ends_with("bomb") ? EventKind::explosion : EventKind::strike;
}

/// "Seventy people a year die there", "11,000 have died since the war began": of no one happening.
bool is_tally(const SentenceView& view) {
    constexpr auto tallies =
        word_list("year", "years", "annually", "war", "conflict", "since", "decade", "decades", "pandemic",
                  "epidemic", "outbreak", "virus", "disease", "ebola", "cholera", "cancer", "overdose",
                  "overdoses", "so", "average", "toll", "figures", "statistics");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, tallies)) return true;
    }
    return false;
}

void read_actor(ArticleReading& reading, const EventActor& actor, EventFinding& finding) {
    const auto country = country_behind(reading, actor.name->mention);
    if (!country) return;
    finding.actor = reading.dossier.places[*country].country;
    if (actor.sent_weapons) finding.origin = Site{SiteRole::launch, *country, actor.name->mention};
}

/// "Turkey's air force struck": who carries arms hits in earnest.
bool is_armed_actor_before(const SentenceView& view, std::size_t trigger) {
    constexpr auto armed =
        word_list("warplanes", "warplane", "jets", "bombers", "troops", "militants", "rebels", "gunmen",
                  "insurgents", "bomber", "soldiers", "paramilitaries", "guerrillas", "fighters", "artillery",
                  "warships", "gunships", "militiamen", "militia", "forces", "force", "army");
    for (std::size_t at = view.begin(); at < trigger; ++at) {
        if (view.is_any(at, armed)) return true;
    }
    return false;
}

/// "Hit", "struck" and "targeted" are said of hail and of markets as well: alone they begin no report.
bool opens_report(const SentenceView& view, const std::vector<Trigger>& triggers, std::size_t clause,
                  const std::string& weapon) {
    return !weapon.empty() || std::ranges::any_of(triggers, [&](const Trigger& trigger) {
        const bool fought = view.is(trigger.at, "fighting") && is_armed_actor_before(view, view.end());
        return trigger.clause == clause &&
               (fought || !is_common_verb(view, trigger.at) || is_armed_actor_before(view, trigger.at));
    });
}

bool adds_to_before(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, {"also", "another", "second", "too", "both"}) || view.phrase(at, "as well") > 0)
            return true;
    }
    return false;
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

/// Who denies what the clause tells of, or "denied it" of what was told before.
SaidBy denier_in(const SentenceView& view, const EventClauses& clauses, const std::vector<Trigger>& triggers,
                 std::size_t clause) {
    const auto trigger = std::ranges::find(triggers, clause, &Trigger::clause);
    if (trigger == triggers.end()) {
        const auto verb = plain_denial_in(view, clauses, clause);
        return verb ? subject_of(view, *verb) : SaidBy{};
    }
    if (!trigger->denied) return {};
    const auto verb = denial_before(view, clauses, trigger->at);
    return verb ? subject_of(view, *verb) : source_of(view, trigger->at);
}

bool is_denied(const std::vector<Trigger>& triggers, std::size_t clause) {
    const auto trigger = std::ranges::find(triggers, clause, &Trigger::clause);
    return trigger != triggers.end() && trigger->denied;
}

std::optional<Denial> denial_in(const SentenceView& view, const EventClauses& clauses,
                                const std::vector<Trigger>& triggers, std::size_t clause,
                                const KnownSources& sources) {
    const SaidBy said = denier_in(view, clauses, triggers, clause);
    if (said.source.empty() && !said.pronoun) return std::nullopt;
    Denial denial{sources.full_name(said), view.span(view.begin(), view.end()), {}};
    denial.quote = view.reading().index.slice(denial.span);
    return denial.attribution.empty() ? std::nullopt : std::optional{std::move(denial)};
}

bool has_denial(const SentenceView& view) {
    if (!view.opens_somewhere(Opening::speech_verb)) return false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (is_denial_verb(view, at)) return true;
    }
    return false;
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
    EventClauses clauses{view};
    std::vector<Trigger> triggers = triggers_in(view, clauses);
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

void add_where(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& [reading, view, sources, days, clauses, triggers, counts] = facts;
    finding.sites = sites_in(view, clauses, triggers, clause);
    if (finding.kind == EventKind::strike && only_aimed_at(view, clauses, finding.sites))
        finding.kind = EventKind::launch;
    finding.nearby = nearby_site(view, clauses, triggers, clause);
    finding.trajectories = trajectories_between(finding.sites);
    if (const auto actor = actor_in(view, clauses, triggers, clause)) read_actor(reading, *actor, finding);
}

void add_when(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& published = facts.days.published;
    finding.times = times_in(facts.view, facts.clauses, facts.triggers, clause, facts.days);
    finding.long_ago = is_long_ago(finding.times, published);
    if (has_trigger(facts.triggers, clause)) finding.clock = clock_time_in(facts.view, facts.clauses, clause);
}

/// "three deaths in Western Australia".
std::vector<Site> places_counted_in(const SentenceFacts& facts, std::size_t clause) {
    std::vector<Site> places;
    for (const LaidName& name : facts.view.names()) {
        if (!facts.clauses.in(clause, name.begin) || !facts.view.is_place(name) ||
            facts.view.place(name) == nullptr)
            continue;
        if (facts.view.is_any(lead_of(facts.view, facts.clauses, name).at, {"in", "at", "near"}))
            places.push_back(
                {SiteRole::location, facts.view.mention(name).candidates.front().place, name.mention});
    }
    return places;
}

/// "Several other fires occurred", "in an unrelated attack": not what was told before.
bool tells_of_another(const SentenceFacts& facts, std::size_t clause) {
    constexpr std::size_t reach = 3;  // "other missile attacks"
    const SentenceView& view = facts.view;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!facts.clauses.in(clause, at) || !view.is_any(at, {"other", "separate", "unrelated", "previous"}))
            continue;
        for (std::size_t noun = at + 1; noun <= at + reach && view.is_lower_word(noun); ++noun) {
            const auto word = trigger_word_at(view, noun);
            if (word && (word->sense == TriggerSense::deed || view.is(noun, "fires"))) return true;
        }
    }
    return false;
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

/// Whether the main clause tells of a happening itself. "Hours after missiles hit the base, Iran said that it
/// had attacked" tells twice of one, unless the main clause has its own place or day.
bool tells_of_its_own(const SentenceFacts& facts, const EventFinding& main) {
    if (main.kind == EventKind::other) return false;
    const auto is_target = [](const Site& site) { return site.role != SiteRole::launch; };
    if (main.times || std::ranges::any_of(main.sites, is_target)) return true;
    for (std::size_t at = facts.view.begin(); at < facts.view.end(); ++at) {
        if (facts.clauses.in(0, at) && is_speech_verb(facts.view, at)) return false;
    }
    return true;
}

}  // namespace

std::vector<EventFinding> findings_in(ArticleReading& reading, const SentenceView& view,
                                      const KnownSources& sources,
                                      std::optional<std::chrono::local_days> told) {
    if (!may_tell_of_event(view)) return {};
    const SentenceFacts facts{
        reading, view, sources, {reading.dossier.articles[reading.article].published, told}};
    std::vector<EventFinding> findings;
    if (facts.triggers.empty() && facts.counts.empty() && !has_denial(view)) return findings;
    const bool adds = adds_to_before(view);
    for (std::size_t clause = 0; clause < facts.clauses.count(); ++clause) {
        EventFinding finding = what_in(facts, clause);
        if (!says_anything(finding)) continue;
        add_where(facts, clause, finding);
        add_when(facts, clause, finding);
        add_dateline(facts, clause, finding);
        if (finding.kind == EventKind::other && finding.sites.empty())
            finding.counted_at = places_counted_in(facts, clause);
        finding.apart = finding.kind != EventKind::other && tells_of_another(facts, clause);
        finding.apart = finding.apart || (!findings.empty() && tells_of_its_own(facts, findings.front()) &&
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
