#include "reading/events/trigger_needs.hpp"

#include "reading/events/event_senses.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

bool has_weapon_or_deed(const SentenceView& view, const EventClauses& clauses, const SentenceTopic& topic,
                        std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        if (weapon_at(view, at)) return true;
        const auto trigger = trigger_word_at(view, at);
        if (trigger && trigger->sense == TriggerSense::deed && !is_other_sense(view, topic, *trigger, at))
            return true;
    }
    return false;
}

/// What lashes and batters a coast; people are battered, too.
bool has_storm(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        const auto word = trigger_word_at(view, at);
        if (word && word->kind == EventKind::storm && word->sense == TriggerSense::deed) return true;
    }
    return false;
}

/// "a collapsed 21-storey building", "the bridge gave way", but not "talks", "a bank" or "a patient".
bool names_structure(const SentenceView& view, std::size_t at) {
    constexpr auto structures = word_list(
        "building", "buildings", "bridge", "bridges", "roof", "roofs", "mine", "shaft", "tunnel", "wall",
        "walls", "dam", "dams", "levee", "tower", "towers", "house", "houses", "home", "homes", "school",
        "mall", "stadium", "stand", "stands", "crane", "cranes", "scaffolding", "ceiling", "balcony", "floor",
        "hotel", "church", "mosque", "temple", "structure", "structures", "block", "blocks", "factory",
        "warehouse", "overpass", "flyover", "footbridge", "walkway", "stage", "pier", "garage", "tenement",
        "canopy", "minaret", "scaffold", "chimney", "marquee", "platform", "tent", "wing", "terminal",
        "apartments", "road", "quarry", "pit", "silo", "condominium", "staircase", "grandstand", "bleachers");
    constexpr auto affairs = word_list("prices", "price", "market", "company", "talks", "government",
                                       "economy", "bank", "deal", "party", "coalition", "trial");
    constexpr std::size_t reach = 4;
    if (stands_before(view, at, reach, affairs) || stands_behind(view, at, 2, affairs)) return false;
    return stands_before(view, at, reach, structures) || stands_behind(view, at, reach, structures);
}

/// "The Titanic sank off": a ship called by its name.
bool is_ship_by_name(const SentenceView& view, std::size_t at) {
    if (at <= view.begin() + 1 || !view.is_any(at, {"sank", "sinks", "went"})) return false;
    const bool afloat = view.is_any(view.is(at, "went") ? at + 2 : at + 1, {"off", "near"});
    return afloat && view.is_capitalised(at - 1) && view.name_until(at) == nullptr;
}

/// "drove a truck into a crowd": one who means to.
bool drives_into_people(const SentenceView& view, std::size_t at) {
    constexpr auto people =
        word_list("crowd", "crowds", "people", "pedestrians", "them", "worshippers", "shoppers", "protesters",
                  "demonstrators", "marchers", "revellers", "revelers", "children", "soldiers", "cyclists",
                  "bystanders", "parade", "market", "gathering", "police");
    constexpr std::size_t reach = 7;  // tokens: "a rented white pickup truck"
    for (std::size_t into = at + 1; into <= at + reach && !view.is_mark(into); ++into) {
        if (view.is(into, "into")) return stands_behind(view, into, 4, people);
    }
    return false;
}

/// "sent a drone to help in the search", "sent missiles to Kyiv as aid": lent, not let loose.
bool is_lent(const SentenceView& view, std::size_t sent) {
    constexpr std::size_t reach = 7;  // tokens
    for (std::size_t at = sent + 1; at <= sent + reach && !view.is_mark(at); ++at) {
        if (view.is(at, "to") && view.is_lower_word(at + 1)) return true;
        if (view.is_any(at, {"help", "aid", "support", "assist"})) return true;
    }
    return false;
}

/// "fired on", "fired at" need no weapon; "fired the minister" is something else.
bool sends_something(const SentenceView& view, const EventClauses& clauses, const SentenceTopic& topic,
                     const Trigger& trigger) {
    if (view.is(trigger.at, "sent") && is_lent(view, trigger.at)) return false;
    if (view.is_any(trigger.at, {"used", "sent"})) return has_weapon(view, clauses, trigger.clause);
    if (view.is(trigger.at, "opened")) return true;
    if (view.is_any(trigger.at, {"drove", "driven"}))
        return has_vehicle(view, clauses, trigger.clause) && drives_into_people(view, trigger.at);
    const bool being_sent = trigger.at > view.begin() && view.is(trigger.at - 1, "being");
    if (being_sent && view.is_any(trigger.at + 1, {"from", "into", "toward", "towards"})) return true;
    if (view.is(trigger.at, "carried") && !view.is(trigger.at + 1, "out")) return false;
    return view.is_any(trigger.at + 1, {"at", "on"}) ||
           has_weapon_or_deed(view, clauses, topic, trigger.clause);
}

}  // namespace

bool has_vehicle(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    constexpr auto vehicles = word_list(
        "plane", "planes", "aircraft", "airliner", "jet", "jetliner", "helicopter", "chopper", "glider",
        "flight", "airplane", "aeroplane", "bus", "minibus", "coach", "train", "trains", "tram", "carriage",
        "carriages", "truck", "lorry", "van", "car", "cars", "vehicle", "motorcycle", "rickshaw", "tractor",
        "ferry", "boat", "boats", "ship", "vessel", "tanker", "freighter", "barge", "trawler", "dinghy",
        "canoe", "yacht", "submarine", "tug", "raft", "balloon", "carrier", "liner", "speedboat", "sailboat",
        "motorcyclist", "bicyclist", "cyclist", "pedestrian", "motorist", "route", "highway", "interstate",
        "freeway", "rig", "trailer", "suv", "pickup");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (clauses.in(clause, at) && view.is_any(at, vehicles)) return true;
    }
    return false;
}

bool has_weapon(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (clauses.in(clause, at) && weapon_at(view, at)) return true;
    }
    return false;
}

bool is_complete(const SentenceView& view, const EventClauses& clauses, const SentenceTopic& topic,
                 const Trigger& trigger) {
    const bool needs_weapon = trigger.sense != TriggerSense::wreck &&
                              view.is_any(trigger.at, {"fell", "landed", "rained", "slammed", "intercepted"});
    if (needs_weapon && !has_weapon(view, clauses, trigger.clause)) return false;
    const bool lashes = trigger.sense == TriggerSense::hitting && trigger.kind == EventKind::storm;
    if (lashes && !has_storm(view, clauses, trigger.clause)) return false;
    if (trigger.sense == TriggerSense::sending && !sends_something(view, clauses, topic, trigger))
        return false;
    if (trigger.sense != TriggerSense::wreck) return true;
    if (trigger.kind == EventKind::collapse) return names_structure(view, trigger.at);
    return has_vehicle(view, clauses, trigger.clause) || is_ship_by_name(view, trigger.at);
}

}  // namespace dateline
