#include "reading/events/event_kind.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// A fire or a blast is the event, whoever died in it; an attack may be how somebody was killed.
bool outranks_killing(EventKind kind) {
    constexpr std::array weaker{EventKind::other, EventKind::attack, EventKind::strike, EventKind::launch,
                                EventKind::shooting};
    return std::ranges::find(weaker, kind) == weaker.end();
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

/// "Israel struck targets near", "Russia hit a depot in": a country that strikes what armies strike.
bool is_state_at_war(const SentenceView& view, std::size_t trigger) {
    constexpr auto targets =
        word_list("target", "targets", "position", "positions", "base", "bases", "depot", "depots", "site",
                  "sites", "airfield", "airport", "facility", "facilities", "compound", "convoy", "camp",
                  "camps", "headquarters", "stronghold", "strongholds", "militants", "refinery", "port",
                  "infrastructure", "warehouse", "airbase", "installations", "silos");
    std::size_t end = trigger;
    while (end > view.begin() && view.is_any(end - 1, {"has", "have", "had", "also", "again", "then"})) --end;
    const LaidName* subject = view.name_until(end);
    if (subject == nullptr || view.place(*subject) == nullptr) return false;
    return view.place(*subject)->kind == PlaceKind::country && stands_behind(view, trigger, 5, targets);
}

/// "the return of soldiers killed in Aleppo": only tells who they are.
bool only_describes_dead(const SentenceView& view, const Trigger& trigger) {
    if (trigger.kind != EventKind::killing || trigger.passive || !view.text(trigger.at).ends_with("ed"))
        return false;
    return stands_before(view, trigger.at, 4, word_list("of", "for", "to", "with")) &&
           view.is_any(trigger.at + 1, {"in", "at", "by", "on", "during", "near", "while"});
}

}  // namespace

std::string weapon_in(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    std::string longest;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto weapon = weapon_at(view, at);
        if (weapon && weapon->name.size() > longest.size()) longest = weapon->name;
    }
    return longest;
}

bool counts_dead(const std::vector<Count>& counts) {
    return std::ranges::any_of(counts, [](const Count& count) { return count.what.starts_with("killed"); });
}

EventKind kind_of(const ClauseDeed& deed, const std::vector<Count>& counts, const std::string& weapon) {
    if (!deed.killing && deed.kind != EventKind::other) return deed.kind;
    if (!deed.deadly || outranks_killing(deed.kind)) return deed.kind;
    if (!counts_dead(counts)) return EventKind::killing;
    if (deed.kind != EventKind::other || weapon.empty()) return deed.kind;
    return weapon.ends_with("bomb") ? EventKind::explosion : EventKind::strike;
}

bool opens_report(const SentenceView& view, const std::vector<Trigger>& triggers, std::size_t clause,
                  const std::string& weapon) {
    return !weapon.empty() || std::ranges::any_of(triggers, [&](const Trigger& trigger) {
        const bool fought = view.is(trigger.at, "fighting") && is_armed_actor_before(view, view.end());
        return trigger.clause == clause && !only_describes_dead(view, trigger) &&
               (fought || trigger.kind == EventKind::crash || !is_common_verb(view, trigger.at) ||
                is_armed_actor_before(view, trigger.at) || is_state_at_war(view, trigger.at));
    });
}

}  // namespace dateline
