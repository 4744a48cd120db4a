#include "reading/events/senses_of_death.hpp"

#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "The comedian killed in Houston": without an object, nobody is.
bool kills_nobody(const SentenceView& view, std::size_t at) {
    constexpr auto performers = word_list("comedian", "comedians", "comic", "comics", "band", "singer", "act",
                                          "show", "performer", "set", "rapper");
    return view.is(at, "killed") && stands_before(view, at, 2, performers) &&
           view.is_any(at + 1, {"in", "at", "on", "it"});
}

/// "killed himself": no one else's deed.
bool is_suicide(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"killed", "kills", "killing", "kill", "shot", "stabbed"}) &&
           view.is_any(at + 1, {"himself", "herself", "themselves", "itself", "myself", "yourself"});
}

/// "the bill was killed", "killed off the contest".
bool is_other_death(const SentenceView& view, std::size_t at) {
    constexpr auto bloodless =
        word_list("warrant", "warrants", "search", "order", "orders", "contract", "agreement", "strategy",
                  "transaction", "document", "documents", "bill", "measure", "deal", "plan", "proposal",
                  "amendment", "project", "legislation", "program", "merger", "talks", "engine", "career",
                  "momentum", "hopes", "penalty");
    if (!view.is_any(at, {"killed", "kills", "killing", "died", "executed"})) return false;
    constexpr auto animals =
        word_list("horse", "horses", "dog", "dogs", "cat", "cats", "cow", "cows", "cattle", "deer", "bear",
                  "birds", "chickens", "sheep", "goats", "lion", "shark", "sharks", "crocodile", "alligator",
                  "tiger", "elephant", "snake", "cougar", "leopard", "bees", "hippo", "pets", "elk", "whale",
                  "whales", "pigs", "poultry", "fish");
    return view.is(at + 1, "off") || stands_before(view, at, 3, bloodless) ||
           stands_before(view, at, 5, animals) ||
           (!view.is(at, "died") && stands_behind(view, at, 2, bloodless));
}

/// "died of cancer", "died peacefully at her home": no event of the news.
bool is_natural_death(const SentenceView& view, std::size_t at) {
    constexpr auto illness =
        word_list("cancer", "pneumonia", "covid-19", "illness", "disease", "stroke", "complications",
                  "leukemia", "causes", "flu", "malaria", "cholera", "ebola", "aids", "attack", "failure");
    if (!view.is(at, "died")) return false;
    for (std::size_t word = view.begin(); word < view.end(); ++word) {
        const bool life = view.is(word, "born") || (word > at && view.is(word, "aged"));
        if (life && !view.is_any(word + 1, {"between", "from", "under"})) return true;
    }
    return view.is_any(at + 1, {"peacefully", "suddenly", "unexpectedly"}) ||
           stands_behind(view, at, 5, illness);
}

}  // namespace

bool means_no_killing(const SentenceView& view, std::size_t at) {
    return kills_nobody(view, at) || is_suicide(view, at) || is_other_death(view, at) ||
           is_natural_death(view, at);
}

}  // namespace dateline
