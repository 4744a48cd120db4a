#include "reading/events/senses_of_violence.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "shooting a film", "shooting star", "shooting of the second season": nobody shoots at anybody.
bool is_filming(const SentenceView& view, std::size_t at) {
    constexpr auto pictures =
        word_list("film", "movie", "footage", "pictures", "photos", "scene", "scenes", "video", "season",
                  "series", "episode", "sequel", "documentary", "commercial", "drama");
    if (!view.is_any(at, {"shooting", "shootings"})) return false;
    return view.is_any(at + 1, {"star", "stars", "guard", "guards", "range", "ranges", "club", "gallery",
                                "percentage", "pictures", "photos", "footage", "schedule", "script"}) ||
           follows(view, at, {"film", "movie", "photo", "skeet", "trap", "target", "sports"}) ||
           stands_behind(view, at, 4, pictures);
}

/// "on strike", "rail strike", "struck a deal", "strike action": nobody is hit.
bool is_no_blow(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    if (view.is_any(at, {"strike", "strikes"})) {
        const bool of_arms = follows(view, at,
                                     {"air", "missile", "drone", "rocket", "military", "retaliatory",
                                      "artillery", "nuclear", "precision"});
        return (topic.labour && !of_arms) ||
               view.is_any(at + 1, {"action", "ballot", "ballots", "rate", "out"}) ||
               (!topic.harm && follows(view, at, {"first", "called", "third"})) ||
               follows(view, at,
                       {"on", "hunger", "general", "labor", "labour", "rail", "train", "transport", "wildcat",
                        "lightning"});
    }
    if (!view.is_any(at, {"struck", "striking", "hit", "hits", "hitting"})) return false;
    constexpr auto affairs = word_list("shares", "stocks", "prices", "inflation", "recession", "tariffs",
                                       "sanctions", "sales", "unemployment", "temperatures", "exports");
    if (!topic.harm && stands_before(view, at, 4, affairs)) return true;
    constexpr auto things =
        word_list("tree", "trees", "branch", "rock", "rocks", "boulder", "boulders", "pole", "lightning",
                  "wave", "waves", "debris", "ball", "puck", "meteorite");
    if (stands_before(view, at, 2, things)) return true;
    if (!topic.harm && stands_behind(view, at, 5, word_list("hardest", "hard"))) return true;
    const std::size_t noun = view.is_any(at + 1, {"a", "an", "the"}) ? at + 2 : at + 1;
    return view.is_any(noun, {"deal",   "deals",      "agreement", "agreements", "bargain",  "balance",
                              "chord",  "compromise", "note",      "tone",       "pose",     "gold",
                              "oil",    "record",     "headlines", "theaters",   "theatres", "shelves",
                              "stores", "milestone",  "target",    "jackpot"});
}

/// "the targeted opening date", "a targeted approach": chosen, not attacked.
bool is_aim_of_plan(const SentenceView& view, std::size_t at) {
    const bool of_plan = view.is_any(at + 1, {"date", "dates", "completion", "opening", "start", "deadline"});
    if (view.is(at, "targeted") && of_plan) return true;
    return view.is(at, "targeted") && follows(view, at, {"the", "a", "'s", "’s", "more", "its", "their"}) &&
           view.is_lower_word(at + 1);
}

/// "attack on the tax policy", "raid on the budget": of ideas and plans, not of people and places.
bool is_on_an_idea(const SentenceView& view, std::size_t at) {
    constexpr auto ideas =
        word_list("policy", "policies", "bill", "reform", "reforms", "record", "proposal", "proposals",
                  "budget", "freedom", "freedoms", "democracy", "rights", "values", "integrity", "character",
                  "reputation", "constitution", "decision", "idea", "law", "laws", "tax", "taxes", "funding",
                  "pensions", "privacy", "ruling", "strategy", "speech", "poverty", "corruption", "rival",
                  "opponent", "religion", "credibility");
    return view.is_any(at + 1, {"on", "the", "his", "her", "its", "their", "against", "a", "upon"}) &&
           stands_behind(view, at, 5, ideas);
}

/// "heart attack", "attack ad", "cyber attack", "accused of verbal attacks".
bool is_other_attack(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    if (!view.is_any(at, {"attack", "attacks", "attacked", "attacking", "assault", "assaults", "raid",
                          "raids", "raided", "raiding"}))
        return false;
    if (follows(view, at,
                {"heart", "panic", "asthma", "anxiety", "verbal", "personal", "cyber", "hacking", "political",
                 "partisan", "negative", "scathing", "ransomware", "legal", "sneak"}) ||
        view.is_any(at + 1, {"ad", "ads", "line", "lines", "dog", "dogs", "rate"}))
        return true;
    const bool raid = view.is_any(at, {"raid", "raids", "raided", "raiding"}) && !follows(view, at, {"air"});
    if (raid && topic.police && !topic.harm) return true;
    return (topic.online || is_on_an_idea(view, at)) && !topic.harm;
}

/// "clash of opinions", "ministers clashed over the budget": words, unless those who fight are named.
bool is_other_clash(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    if (!view.is_any(at, {"clash", "clashed", "clashes", "clashing", "battles"})) return false;
    const bool fight = topic.parties || topic.harm;
    if (view.is_any(at, {"clashes", "battles"})) return view.is(at + 1, "of") || (topic.sport && !fight);
    return !fight;
}

/// "he shot a film", "a shot at goal": only people and things that "was shot", "shot dead", "shot at" tell
/// of.
bool is_other_shot(const SentenceView& view, std::size_t at) {
    if (!view.is(at, "shot")) return false;
    const bool passive = at > view.begin() && is_passive_verb(view, at - 1);
    constexpr auto persons = word_list(
        "man", "men", "woman", "women", "teen", "teens", "teenager", "boy", "girl", "officer", "officers",
        "people", "student", "students", "deputy", "policeman", "soldier", "soldiers", "child", "children",
        "driver", "clerk", "mother", "father", "brothers", "victim", "trooper");
    constexpr auto filmed = word_list("film", "movie", "video", "scene", "scenes", "documentary", "series",
                                      "footage", "photo", "photos", "episode");
    if (passive && stands_before(view, at, 6, filmed)) return true;
    const bool in_headline = stands_before(view, at, 2, persons) &&
                             view.is_any(at + 1, {"in", "at", "near", "outside", "during", "while", "by"});
    return !passive && !in_headline && !follows(view, at, {"fatally"}) &&
           !view.is_any(at + 1, {"dead", "and", "down"});
}

/// "Children stormed the park": nobody who fights is named.
bool is_rush(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    constexpr auto crowds =
        word_list("fans", "children", "shoppers", "customers", "spectators", "students", "buyers");
    if (!view.is_any(at, {"stormed", "storming"})) return false;
    return (!topic.harm && !topic.parties) || stands_before(view, at, 3, crowds);
}

/// "the play bombed", "bombed out of the cup": it failed.
bool is_flop(const SentenceView& view, std::size_t at) {
    constexpr auto shows = word_list("play", "musical", "film", "movie", "show", "album", "sequel", "comedy",
                                     "comedian", "joke", "jokes", "series", "single", "song", "sitcom",
                                     "opera", "novel", "book", "remake", "act", "band");
    if (!view.is(at, "bombed")) return false;
    return view.is(at + 1, "out") || stands_before(view, at, 3, shows);
}

/// "shot down a plan for a stadium": voted against.
bool is_voted_down(const SentenceView& view, std::size_t at) {
    constexpr auto proposals = word_list(
        "plan", "plans", "proposal", "proposals", "bid", "idea", "ideas", "bill", "request", "motion",
        "measure", "offer", "amendment", "suggestion", "suggestions", "rumors", "rumours", "argument",
        "appeal", "theory", "notion", "speculation", "claims", "ordinance", "budget", "deal");
    return view.is(at, "shot") && view.is(at + 1, "down") && stands_behind(view, at + 1, 4, proposals);
}

/// "bee attack", "shark attack", "dog attack": nobody's deed.
bool is_of_animals(const SentenceView& view, std::size_t at) {
    constexpr auto animals =
        word_list("bee", "bees", "shark", "sharks", "dog", "dogs", "bear", "bears", "wasp", "wasps", "snake",
                  "crocodile", "alligator", "cougar", "coyote", "pit", "bull", "lion", "tiger", "elephant",
                  "animal", "hornet", "jellyfish");
    return view.is_any(at, {"attack", "attacks", "attacked"}) && at > view.begin() &&
           (view.is_any(at - 1, animals) || (view.is(at + 1, "by") && stands_behind(view, at, 4, animals)));
}

/// "Salah's attack was crushed": a player's or a team's, on whom nobody is named, and nobody comes to harm.
bool is_of_players(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    if (topic.harm || topic.parties || !view.is_any(at, {"attack", "attacks"})) return false;
    constexpr auto ends = word_list("crushed", "blunted", "stifled", "smothered", "silenced", "toothless",
                                    "blocked", "contained", "shackled", "struggled", "misfired");
    return stands_behind(view, at, 3, ends);
}

}  // namespace

bool means_no_violence(const SentenceView& view, const SentenceTopic& topic, std::size_t at) {
    return is_filming(view, at) || is_no_blow(view, topic, at) || is_aim_of_plan(view, at) ||
           is_other_attack(view, topic, at) || is_other_clash(view, topic, at) || is_other_shot(view, at) ||
           is_flop(view, at) || is_rush(view, topic, at) || is_voted_down(view, at) ||
           is_of_animals(view, at) || is_of_players(view, topic, at);
}

}  // namespace dateline
