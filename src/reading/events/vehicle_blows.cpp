#include "reading/events/vehicle_blows.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/trigger_needs.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

constexpr auto blows = word_list("hit", "hits", "hitting", "struck", "striking", "slammed");
constexpr auto surface_vehicles =
    word_list("car", "cars", "truck", "trucks", "lorry", "bus", "minibus", "train", "trains", "tram", "van",
              "vehicle", "vehicles", "motorcycle", "motorbike", "taxi", "cab", "suv", "pickup", "minivan",
              "driver", "motorist", "tractor", "locomotive", "ambulance", "limousine", "ferry", "boat",
              "speedboat", "barge", "trawler", "freighter", "yacht", "ship", "vessel");
/// "Jets hit the port" is a raid, unless they ran into something.
constexpr auto aircraft = word_list("plane", "aircraft", "airliner", "jet", "jetliner", "helicopter",
                                    "chopper", "airplane", "glider", "balloon");
constexpr auto obstacles =
    word_list("mountain", "mountainside", "hill", "hillside", "tree", "trees", "ground", "runway", "building",
              "house", "tower", "pole", "wire", "wires", "line", "lines", "cable", "wall", "car", "cars",
              "reef", "rocks", "iceberg", "sandbar", "barrier", "ravine", "river", "vehicle", "truck",
              "plane", "aircraft", "jet", "helicopter", "birds", "bird", "water", "roof");

/// "hit by a car", "struck and killed by a train".
bool is_run_over(const SentenceView& view, std::size_t at) {
    const bool joined = view.is(at + 1, "and") && view.is_any(at + 2, {"killed", "injured", "wounded"});
    const std::size_t by = joined ? at + 3 : at + 1;
    return view.is(by, "by") && stands_behind(view, by, 3, surface_vehicles);
}

/// The last noun of those that hit, before the verb and in its clause: "a train carrying pilgrims".
template <typename List>
bool is_led_by(const SentenceView& view, const EventClauses& clauses, std::size_t verb, const List& nouns) {
    const std::size_t clause = clauses.clause_of(verb);
    for (std::size_t at = verb; at-- > view.begin();) {
        if (!clauses.in(clause, at)) continue;
        if (view.is_any(at, nouns)) return !is_passive_verb(view, verb - 1);
        const bool other = is_trigger(view.text(at)) || is_speech_verb(view, at) || view.is(at, ";");
        if (other) return false;
    }
    return false;
}

bool names_vehicle_before(const SentenceView& view, std::size_t end) {
    for (std::size_t at = view.begin(); at < end; ++at) {
        if (view.is_any(at, surface_vehicles) || view.is_any(at, aircraft) || view.is(at, "airbus"))
            return true;
    }
    return false;
}

/// "overran the runway", "went off the road".
bool leaves_its_way(const SentenceView& view, std::size_t at) {
    constexpr auto ways = word_list("runway", "taxiway", "road", "roadway", "highway", "motorway", "track",
                                    "tracks", "rails", "bridge", "cliff", "embankment", "street");
    if (!view.is(at, "overran") && view.phrase(at, "went off") == 0) return false;
    return stands_behind(view, view.is(at, "overran") ? at : at + 1, 3, ways) &&
           names_vehicle_before(view, at);
}

/// "The plane burst into flames after it hit a wall".
bool is_pronoun_of_vehicle(const SentenceView& view, const EventClauses& clauses, std::size_t verb) {
    if (!stands_behind(view, verb, 4, obstacles) || !names_vehicle_before(view, verb)) return false;
    for (std::size_t at = clauses.opener_of(clauses.clause_of(verb)) + 1; at < verb; ++at) {
        if (view.is(at, "it")) return true;
    }
    return false;
}

}  // namespace

bool is_blast(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    constexpr auto planted = word_list("car", "truck", "lorry", "van", "vehicle", "roadside", "suicide",
                                       "pipe", "parcel", "letter", "motorcycle");
    if (!view.is_any(at, blows)) return false;
    if (stands_behind(view, at, 3, word_list("mine", "landmine", "mines", "ied"))) return true;
    for (std::size_t bomb = view.begin() + 1; bomb < view.end(); ++bomb) {
        const bool in_clause = clauses.in(clauses.clause_of(at), bomb);
        if (in_clause && view.is_any(bomb, {"bomb", "bombs"}) && view.is_any(bomb - 1, planted)) return true;
    }
    return false;
}

bool is_collision(const SentenceView& view, const EventClauses& clauses, std::size_t at) {
    if (leaves_its_way(view, at)) return true;
    if (!view.is_any(at, blows)) return false;
    if (is_run_over(view, at)) return true;
    if (has_weapon(view, clauses, clauses.clause_of(at))) return false;
    if (is_led_by(view, clauses, at, surface_vehicles)) return true;
    if (is_pronoun_of_vehicle(view, clauses, at)) return true;
    return is_led_by(view, clauses, at, aircraft) && stands_behind(view, at, 4, obstacles);
}

}  // namespace dateline
