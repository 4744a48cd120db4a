#include "reading/events/senses_of_mishap.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/senses_of_fire.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "Shares in Tokyo crashed": what comes first is the subject.
bool is_fall_of_market(const SentenceView& view, std::size_t at) {
    constexpr auto wares = word_list("stocks", "shares", "prices", "bonds", "currency", "bitcoin",
                                     "cryptocurrencies", "markets", "economy");
    return view.is(at, "crashed") && stands_before(view, at, 5, wares);
}

/// "market crash", "the website crashed", "crash course", "markets crashed".
bool is_other_crash(const SentenceView& view, std::size_t at) {
    constexpr auto no_vehicles =
        word_list("street", "market", "markets", "stock", "stocks", "shares", "share", "prices", "price",
                  "currency", "economy", "website", "site", "server", "servers", "system", "systems", "app",
                  "computer", "computers", "software", "housing", "property", "financial", "economic", "bank",
                  "program", "laptop", "network", "confidence");
    if (!view.is_any(at, {"crash", "crashes", "crashed"})) return false;
    return view.is_any(at + 1, {"course", "courses", "diet", "diets", "test", "tests", "site", "out"}) ||
           stands_before(view, at, 2, no_vehicles) || is_fall_of_market(view, at) ||
           view.phrase(at, "crashed the party") > 0 ||
           (view.is(at + 1, "of") && stands_behind(view, at, 3, no_vehicles));
}

/// What blows up.
bool may_explode(const SentenceView& view) {
    constexpr auto charges = word_list(
        "bomb", "bombs", "device", "devices", "explosive", "explosives", "mine", "mines", "landmine",
        "grenade", "grenades", "car", "truck", "van", "vehicle", "bus", "lorry", "tanker", "tankers", "ship",
        "boat", "train", "plane", "aircraft", "helicopter", "rocket", "missile", "missiles", "shell",
        "shells", "drone", "drones", "gas", "pipeline", "boiler", "cylinder", "cylinders", "tank", "plant",
        "factory", "depot", "fireworks", "warehouse", "battery", "munitions", "ammunition", "ordnance",
        "charge", "bomber", "bombers", "attacker", "vest", "meteor", "refinery", "transformer", "package",
        "suitcase", "motorcycle", "projectile", "petrol", "fuel", "oil", "reactor", "furnace", "manhole",
        "building", "house", "balloon", "spacecraft", "capsule", "chemicals", "dynamite", "ied", "ieds",
        "motorbike", "bicycle", "rickshaw", "warhead", "propane");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, charges) || weapon_at(view, at)) return true;
    }
    return false;
}

/// "an explosion of colour", "the population exploded", "had a blast", "blast furnace".
bool is_other_blast(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    if (view.is_any(at, {"exploded", "explodes"})) return !topic.harm && !may_explode(view);
    if (view.is_any(at, {"blast", "blasts"}))
        return view.is_any(at + 1, {"furnace", "furnaces", "of", "off", "from"}) ||
               (follows(view, at, {"a"}) && at >= view.begin() + 2 &&
                view.is_any(at - 2, {"had", "have", "having", "has"}));
    if (view.phrase(at, "went off") > 0)  // what blows up goes off in, at, near, or without more
        return view.is_any(at + 2, {"the", "a", "his", "her", "its", "their", "to", "into", "course",
                                    "script", "stage", "air", "without", "with", "air"}) &&
               !view.is_any(at + 3, {"day", "night", "morning"});
    if (!view.is_any(at, {"explosion", "explosions"})) return false;
    if (follows(view, at, {"population", "cambrian", "price"})) return true;
    if (view.is(at + 1, "of"))
        return !stands_behind(
            view, at, 5,
            word_list("bomb", "device", "gas", "mine", "tank", "rocket", "missile", "shell", "pipeline"));
    const bool bare =
        view.is(at + 1, "in") && view.is_lower_word(at + 2) && view.name_from(at + 3) == nullptr;
    return bare &&
           !view.is_any(at + 2, {"the", "a", "an", "central", "eastern", "western", "northern", "southern",
                                 "downtown", "which", "one", "two", "his", "her", "their"});
}

/// "the epicentre of the outbreak", "centred on the talks".
bool is_other_centre(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"centred", "centered"}))
        return !view.is_any(at + 1, {"near", "in", "about", "under", "off", "beneath", "at"}) ||
               !stands_before(view, at, 8,
                              word_list("quake", "earthquake", "tremor", "temblor", "which", "it"));
    if (!view.is_any(at, {"epicentre", "epicenter"}) || !view.is(at + 1, "of")) return false;
    return !stands_behind(view, at, 4, word_list("quake", "earthquake", "tremor", "temblor"));
}

/// "the concert was a blast".
bool is_fun(const SentenceView& view, std::size_t at) {
    return view.is(at, "blast") && follows(view, at, {"a"}) && at >= view.begin() + 2 &&
           is_passive_verb(view, at - 2) && (view.is_mark(at + 1) || !view.has(at + 1));
}

/// "storm warnings", "the hurricane season", "a flood watch", "approaching storm", "the storm is expected to
/// miss": it has not come.
bool is_forecast_of(const SentenceView& view, std::size_t at) {
    const auto word = trigger_word_at(view, at);
    const bool weather = word && word->sense == TriggerSense::deed &&
                         (word->kind == EventKind::storm || word->kind == EventKind::flood);
    if (!weather) return false;
    constexpr auto stormed =
        word_list("hotel", "base", "building", "parliament", "embassy", "prison", "school", "mall", "office",
                  "palace", "capitol", "consulate", "a", "an", "the", "into");
    if (view.is(at, "storms") && view.is_any(at + 1, stormed)) return true;  // a deed of people
    constexpr std::size_t longest_name = 3;
    for (std::size_t next = at + 1; next <= at + longest_name; ++next) {
        const bool infinitive =
            view.is(next, "to") && view.is_any(next + 1, {"hit", "strike", "bring", "reach"});
        if (infinitive || view.is_any(next, {"nears", "approaches", "threatens", "heads", "looms"}))
            return true;
    }
    constexpr auto announced =
        word_list("warning", "warnings", "watch", "watches", "alert", "alerts", "advisory", "advisories",
                  "forecast", "forecasts", "forecasters", "season", "insurance", "threat", "threats", "fears",
                  "risk", "risks", "worries", "concerns", "danger", "preparations", "plan", "plans",
                  "defences", "defenses", "control", "wall", "walls", "zone", "zones", "stage", "gates",
                  "relief", "damage", "victims", "maps", "map", "barrier", "protection");
    constexpr auto to_come = word_list("expected", "forecast", "forecasted", "predicted", "likely",
                                       "projected", "due", "poised", "set", "approaching", "nearing");
    if (view.is_any(at + 1, announced) || view.is_any(at + 2, {"warning", "warnings", "watch"})) return true;
    if (follows(view, at, {"approaching", "expected", "coming", "predicted", "looming", "possible"}))
        return true;
    const std::size_t verb = is_passive_verb(view, at + 1) ? at + 2 : at + 1;
    return view.is_any(verb, to_come) || view.is_any(verb + 1, {"expected", "forecast"});
}

/// "flood of letters", "storm of protest", "political earthquake", "eruption of joy".
bool is_other_upheaval(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"flood", "floods", "storm", "avalanche", "landslide", "stampede", "tsunami",
                         "tremors", "inferno", "hurricane", "blizzard", "whirlwind", "tornado"}) &&
        view.is(at + 1, "of") && view.name_from(at + 2) == nullptr)
        return true;
    if (follows(view, at, {"political", "perfect", "media", "twitter", "diplomatic", "electoral"}))
        return true;
    if (is_forecast_of(view, at)) return true;
    if (view.is_any(at, {"storm", "storms"}))
        return view.is_any(at + 1, {"troopers", "clouds", "drain", "drains", "water", "chaser", "chasers",
                                    "door", "shelter", "shelters", "sewer", "sewers"}) ||
               follows(view, at, {"by"});
    constexpr auto politics = word_list("politics", "politic", "industry", "fashion", "music");
    return view.is_any(at, {"earthquake", "quake", "tsunami"}) && stands_behind(view, at, 4, politics);
}

/// "to crush the revolt", "a crush on him"; not "the crush at a festival".
bool is_no_crush_of_people(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "crush")) return false;
    return !follows(view, at, {"the", "a", "deadly", "fatal", "human"}) || view.is_any(at + 1, {"on", "of"});
}

/// Only volcanoes erupt here; what "erupted" otherwise is told by another word: "clashes erupted".
bool is_no_eruption(const SentenceView& view, std::size_t at) {
    constexpr auto volcanic = word_list("volcano", "volcanoes", "volcanic", "lava", "ash", "crater", "magma",
                                        "mount", "mt", "mt.", "pyroclastic", "volcanologists");
    if (!view.is_any(at, {"erupted", "erupts", "erupting", "eruption", "eruptions"})) return false;
    for (std::size_t word = view.begin(); word < view.end(); ++word) {
        if (view.is_any(word, volcanic)) return false;
    }
    return true;
}

/// Whether all words but the smallest have a capital, as in headlines.
bool is_in_title_case(const SentenceView& view) {
    constexpr auto small = word_list("a", "an", "the", "in", "on", "at", "of", "for", "to", "by", "and", "or",
                                     "from", "with", "over", "as", "after", "near", "off", "up", "s");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_lower_word(at) && !view.is_any(at, small)) return false;
    }
    return true;
}

/// "Curt Flood said", "his film Blast": a capital inside a sentence makes a name of it. "Cyclone Idai" and
/// "the Kano Blast" are happenings all the same.
bool is_in_a_name(const SentenceView& view, std::size_t at) {
    if (!view.is_capitalised(at)) return false;
    const auto word = trigger_word_at(view, at);
    if (!word || word->sense != TriggerSense::deed || word->kind == EventKind::storm) return false;
    if (at == view.begin()) return is_speech_verb(view, at + 1);
    return !view.is_mark(at - 1) && view.name_until(at) == nullptr && !is_in_title_case(view);
}

}  // namespace

bool means_no_mishap(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    return is_other_crash(view, at) || is_other_blast(view, topic, at) || is_fun(view, at) ||
           is_other_centre(view, at) || is_other_upheaval(view, at) || is_no_eruption(view, at) ||
           is_no_crush_of_people(view, at) || is_other_fire(view, at) || is_in_a_name(view, at);
}

}  // namespace dateline
