#include "reading/mentions/government_words.hpp"

#include "reading/mentions/name_vocabulary.hpp"
#include "text/word_set.hpp"

namespace dateline {
namespace {

constexpr auto town_matters = word_set(
    "mayor", "streets", "street", "residents", "inhabitants", "citizens", "airport", "airports", "metro",
    "subway", "suburbs", "outskirts", "centre", "center", "downtown", "stadium", "hospital", "hospitals",
    "university", "skyline", "traffic", "river", "hotels", "restaurants", "schools", "buses", "trains",
    "population", "old", "main", "central", "eastern", "western", "northern", "southern", "north", "south",
    "east", "west", "historic", "famous", "largest", "biggest", "international", "police", "firefighters",
    "weather", "air", "slums", "districts", "neighbourhoods", "neighborhoods", "shops", "museums", "theatres",
    "markets", "churches", "mosques", "parks", "squares", "roads", "bridges", "homeless", "transport");

constexpr auto government_verbs = word_set(
    "accepted", "annexed", "approved", "backed", "backs", "banned", "barred", "blamed", "blames", "boycotted",
    "broke", "called", "calls", "chose", "closed", "considers", "criticised", "criticized", "cut", "declared",
    "denounced", "deployed", "dismissed", "dispatched", "downgraded", "downplayed", "endorsed", "expelled",
    "expels", "extended", "fears", "fired", "froze", "granted", "hailed", "halted", "ignored", "imposed",
    "imposes", "intends", "intervened", "invaded", "joined", "launched", "lifted", "mobilised", "mobilized",
    "negotiated", "objected", "offered", "opposed", "opposes", "ordered", "orders", "plans", "promised",
    "proposed", "protested", "pushed", "ratified", "reacted", "recalled", "recognised", "recognises",
    "recognized", "recognizes", "refused", "refuses", "rejected", "rejects", "reopened", "responded",
    "responds", "resumed", "retaliated", "sanctioned", "scrapped", "seeks", "sees", "sent", "severed",
    "sided", "signed", "signs", "sought", "stopped", "stripped", "summoned", "supported", "supports",
    "suspended", "tested", "tightened", "vetoed", "views", "welcomed", "welcomes", "withdrawn", "withdraws",
    "withdrew");

constexpr auto done_to_governments =
    word_set("accused", "accuse", "accuses", "accusing", "asked", "asking", "assured", "blamed", "blames",
             "blaming", "condemned", "press", "pressed", "pressing", "pressured", "pressuring", "sanctioned",
             "threatened", "threatening", "told", "urged", "urging", "warned", "warning");

}  // namespace

bool is_town_matter(std::string_view word) {
    return town_matters.contains(word);
}
bool is_government_verb(std::string_view word) {
    return government_verbs.contains(word) || is_speech_verb(word);
}
bool is_done_to_governments(std::string_view word) {
    return done_to_governments.contains(word);
}

}  // namespace dateline
