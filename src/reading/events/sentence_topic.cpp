#include "reading/events/sentence_topic.hpp"

#include "reading/events/event_words.hpp"
#include "text/word_list.hpp"

#include <string_view>

namespace dateline {
namespace {

/// "38-3", "3-1": a result.
bool is_score(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 5;
    const std::string_view text = view.text(at);
    const std::size_t dash = text.find('-');
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (dash != std::string_view::npos)
        return text.size() <= longest && digits(text.substr(0, dash)) && digits(text.substr(dash + 1));
    return digits(text) && view.is_any(at + 1, {"-", "–"}) && digits(view.text(at + 2)) &&
           text.size() + view.text(at + 2).size() < longest;
}

constexpr auto sport_words = word_list(
    "goal", "goals", "match", "season", "league", "cup", "inning", "innings", "quarterback", "coach", "half",
    "scored", "scoring", "penalty", "striker", "touchdown", "playoff", "playoffs", "championship",
    "tournament", "defeat", "defeated", "beat", "win", "wins", "won", "victory", "fans", "forward", "lead",
    "equaliser", "equalizer", "pitcher", "batter", "rebounds", "forwards", "midfielder", "goalkeeper",
    "winger", "innings", "basketball", "football", "baseball", "hockey", "soccer", "cricket", "rugby",
    "tennis", "title", "semi-final", "semifinal", "kick", "header", "wicket", "overtime", "contest", "player",
    "players", "game", "games", "runs", "homer", "bullpen", "freshman", "sophomore", "varsity");
constexpr auto labour_words =
    word_list("union", "unions", "workers", "teachers", "drivers", "nurses", "pay", "wages", "walkout",
              "picket", "pickets", "doctors", "pilots", "staff", "employees", "labor", "labour", "miners",
              "stoppage", "salaries", "dockers", "lecturers", "bargaining", "contract", "strikers");
constexpr auto online_words = word_list("hackers", "hacker", "cyber", "website", "websites", "ransomware",
                                        "malware", "online", "virus", "computer", "computers", "server",
                                        "servers", "software", "email", "emails", "cyberattack", "spam");
constexpr auto police_words = word_list("police", "officers", "agents", "immigration", "drug", "drugs",
                                        "detectives", "warrant", "warrants", "seized", "arrested", "arrests",
                                        "arrest", "search", "deputies", "prosecutors", "casino", "brothel");
constexpr auto fighting_parties =
    word_list("troops", "soldiers", "army", "forces", "rebels", "militants", "fighters", "gunmen", "militia",
              "militiamen", "militias", "protesters", "protestors", "demonstrators", "police", "gangs",
              "insurgents", "tribesmen", "guards", "armies", "factions", "rioters", "supporters", "settlers",
              "guerrillas", "paramilitaries", "armed", "jihadists", "mob", "hooligans", "warlords", "cartel",
              "commandos", "attackers", "terrorists", "inmates", "raiders", "pirates", "agents");

struct WordCounts {
    int sport = 0;
    int labour = 0;
    bool score = false;
};

}  // namespace

SentenceTopic topic_of(const SentenceView& view) {
    SentenceTopic topic;
    WordCounts counts;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        counts.sport += view.is_any(at, sport_words) ? 1 : 0;
        counts.labour += view.is_any(at, labour_words) ? 1 : 0;
        counts.score = counts.score || is_score(view, at);
        topic.online = topic.online || view.is_any(at, online_words);
        topic.police = topic.police || view.is_any(at, police_words);
        topic.parties = topic.parties || view.is_any(at, fighting_parties);
        const bool idiom = view.is(at, "killed") && view.is(at + 1, "off");
        topic.harm = topic.harm || (view.opens(at, Opening::harm) && !idiom && !view.is(at, "missing")) ||
                     weapon_at(view, at).has_value();
    }
    topic.sport = !topic.harm && (counts.sport >= 2 || counts.score);
    topic.labour = !topic.harm && counts.labour >= 1;
    return topic;
}

bool tells_of_labour_strike(const SentenceView& view) {
    if (!view.opens_somewhere(Opening::trigger)) return false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!view.is_any(at, {"strike", "strikes"})) continue;
        const bool called = view.is_any(at + 1, {"action", "ballot", "ballots"}) ||
                            (at > view.begin() && view.is_any(at - 1, {"on", "general", "hunger"}));
        const SentenceTopic topic = topic_of(view);
        if (!topic.harm && (topic.labour || called)) return true;
    }
    return false;
}

}  // namespace dateline
