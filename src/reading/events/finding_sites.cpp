#include "reading/events/finding_sites.hpp"

#include "reading/events/aimed_sites.hpp"
#include "reading/events/clause_facts.hpp"
#include "reading/events/dateline_site.hpp"
#include "reading/events/event_actor.hpp"
#include "reading/events/event_kind.hpp"
#include "reading/events/event_sites.hpp"
#include "reading/events/nearby_site.hpp"
#include "reading/events/site_relations.hpp"

#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

void read_actor(ArticleReading& reading, const EventActor& actor, EventFinding& finding) {
    const auto country = country_behind(reading, actor.name->mention);
    if (!country) return;
    finding.actor = reading.dossier.places[*country].country;
    if (actor.sent_weapons) finding.origin = Site{SiteRole::launch, *country, actor.name->mention};
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

/// "Five miners were killed when a shaft collapsed near Soma": no word of the table tells of it, but the
/// clause behind says where.
std::vector<Site> sites_of_accident(const SentenceFacts& facts, std::size_t clause) {
    const std::size_t next = clause + 1;
    if (next >= facts.clauses.count() || facts.has_trigger(next)) return {};
    if (!facts.view.is_any(facts.clauses.opener_of(next), {"when", "after"})) return {};
    return places_counted_in(facts.view, facts.clauses, next);
}

/// "in Alcanar, | where a house exploded".
std::optional<Site> site_before_where(const SentenceFacts& facts, std::size_t clause) {
    const SentenceView& view = facts.view;
    std::size_t end = facts.clauses.opener_of(clause);
    if (clause == 0 || !view.is(end, "where") || !facts.has_trigger(clause)) return std::nullopt;
    if (view.is(end - 1, ",")) --end;
    const LaidName* name = view.name_until(end);
    if (name == nullptr || !view.is_place(*name) || view.place(*name) == nullptr ||
        is_too_wide(*view.place(*name)))
        return std::nullopt;
    const ClauseFacts clause_facts{view, facts.clauses, facts.triggers, clause};
    return Site{target_role(clause_facts), view.mention(*name).candidates.front().place, name->mention};
}

}  // namespace

void add_where(const SentenceFacts& facts, std::size_t clause, EventFinding& finding) {
    const auto& [view, clauses, triggers] = std::tie(facts.view, facts.clauses, facts.triggers);
    finding.sites = sites_in(view, clauses, triggers, clause);
    if (std::ranges::none_of(finding.sites, is_target)) {
        if (const auto site = site_before_where(facts, clause)) finding.sites.push_back(*site);
    }
    finding.loosely = sites_only_near(view, clauses, finding.sites);
    const bool came_to_nothing = only_aimed_at(view, clauses, finding.sites) ||
                                 (!finding.weapons.empty() && comes_down_in_water(view, clauses, clause));
    if (finding.kind == EventKind::strike && came_to_nothing) finding.kind = EventKind::launch;
    if (finding.deadly && finding.sites.empty()) finding.sites = sites_of_accident(facts, clause);
    if (const auto nearby = nearby_site(view, clauses, triggers, clause)) {
        finding.nearby = nearby->site;
        finding.measured = nearby->measured;
    }
    finding.trajectories = trajectories_between(finding.sites);
    if (const auto actor = actor_in(view, clauses, triggers, clause))
        read_actor(facts.reading, *actor, finding);
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
