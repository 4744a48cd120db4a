#include "reading/events/senses_of_fire.hpp"

#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {

bool is_other_fire(const SentenceView& view, std::size_t at) {
    if (view.is(at, "blaze") && follows(view, at, {"suspected"})) return true;
    if (!view.is(at, "fire")) return false;
    constexpr auto compounds = word_list(
        "department", "departments", "chief", "officials", "official", "service", "services", "brigade",
        "station", "stations", "engine", "engines", "truck", "trucks", "insurance", "district", "marshal",
        "alarm", "alarms", "sale", "drill", "drills", "extinguisher", "hazard", "pit", "hydrant", "crew",
        "crews", "exit", "ban", "inspector", "hose", "hall", "code", "escape", "safety", "place", "ant",
        "power", "line", "fighters", "under", "hydrants", "code", "tower", "protection", "season");
    if (view.is_any(at + 1, compounds)) return true;
    const bool inner = view.is(at + 1, "in") && view.is_any(at + 2, {"his", "her", "their", "my", "our"});
    if (follows(view, at, {"a"}) && !inner) return false;
    const bool alone = at == view.begin() && view.is_capitalised(at);  // "Fire at a church kills"
    const bool at_a_place = (follows(view, at, {"the"}) || alone) && !inner &&
                            view.is_any(at + 1, {"aboard", "at", "in", "that", "near", "outside"});
    if (at_a_place) return false;
    if (view.is_any(at + 1, {"broke",  "swept",     "tore",    "ripped",  "raged",     "engulfed",
                             "gutted", "destroyed", "killed",  "erupted", "spread",    "damaged",
                             "kills",  "destroys",  "damages", "guts",    "claims",    "injures",
                             "leaves", "sweeps",    "breaks",  "burns",   "displaces", "forces",
                             "rips",   "displaced", "claimed", "injured", "left",      "consumed"}))
        return follows(view, at, {"opened", "under", "cease"});
    return !follows(view, at, {"massive",   "huge",       "large",     "major",  "factory",  "forest",
                               "apartment", "hotel",      "warehouse", "house",  "hospital", "nightclub",
                               "deadly",    "fatal",      "refinery",  "brush",  "kitchen",  "barn",
                               "garage",    "electrical", "arson",     "trailer"}) ||
           view.is_any(at + 1, {"department", "chief", "officials", "service", "brigade", "on", "at",
                                "station", "engine", "truck", "insurance", "district", "marshal", "alarm"});
}

}  // namespace dateline
