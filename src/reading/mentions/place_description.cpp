#include "reading/mentions/place_description.hpp"

#include "text/word_list.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t most_modifiers = 2;

/// Nouns that stand for a place named before; the other nouns for places mean too much else.
constexpr auto nouns = word_list("base", "airbase", "airfield", "airport", "camp", "facility", "plant",
                                 "outpost", "compound", "city", "town", "village", "hamlet", "capital",
                                 "port", "province", "governorate", "county", "prefecture", "oblast",
                                 "district", "country", "nation", "kingdom", "island", "peninsula", "state");

/// Modifiers that leave the place the one spoken of; of the others, "nearby" and "largest" mean another.
constexpr auto modifiers =
    word_list("besieged", "embattled", "stricken", "flooded", "ruined", "devastated", "battered", "occupied",
              "divided", "sprawling", "historic", "ancient", "coastal", "industrial", "air", "military",
              "naval", "army", "joint", "capital", "whole", "entire", "same", "troubled", "restive", "port",
              "island", "mountainous", "impoverished", "oil-rich", "war-torn", "strategic", "ravaged",
              "quake-hit", "sleepy", "tiny", "little", "small", "bustling", "crowded", "locked-down",
              "landlocked", "international", "nuclear", "seaside", "tourist");

/// Words behind the noun with which the sentence goes on; a noun there would make it part of a longer one.
constexpr auto followers = word_list(
    "and", "or", "but", "for", "from", "to", "with", "without", "on", "after", "before", "during", "since",
    "as", "when", "while", "because", "if", "so", "than", "is", "was", "were", "are", "has", "had", "have",
    "will", "would", "could", "can", "may", "might", "must", "should", "'s", "’s", "early", "late",
    "overnight", "yesterday", "today", "tonight", "last", "this", "by", "until", "into", "over", "against",
    "where", "which", "who", "itself", "also", "now", "still", "then", "too", "again", "twice", "alone",
    "came", "saw", "fell", "began", "became", "lies", "sits", "stands", "lay", "stood", "stayed", "went",
    "took", "remains", "houses", "hosts", "through", "under", "amid", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "said", "shortly", "about", "around", "some", "killing",
    "wounding", "injuring", "causing", "setting", "leaving", "not", "did", "does", "do", "been", "at", "it",
    "they", "he", "she", "there", "that", "next", "near", "despite", "although", "though", "even", "just",
    "only", "more");

bool is_owner(const SentenceView& view, const LaidName& name) {
    return view.is_demonym(name) || view.is_any(name.end, {"'s", "’s"});
}

/// "in Anbar", "near Paris", "of Hit" behind the noun tell which one.
bool is_narrowed(const SentenceView& view, std::size_t behind) {
    if (view.is_any(behind, {"of", "that", "called", "named", "known"})) return true;
    return view.is_any(behind, {"in", "near", "at", "outside", "on", "north", "south", "east", "west"}) &&
           (view.name_from(behind + 1) != nullptr || view.is_capitalised(behind + 1) ||
            view.is_any(behind + 1, {"the", "of", "northern", "southern", "eastern", "western", "central"}));
}

/// Whether the phrase ends with its noun: "the city council" and "the city Mosul" go on.
bool ends_at(const SentenceView& view, std::size_t noun) {
    const std::size_t behind = noun + 1;
    if (!view.has(behind)) return true;
    if (is_narrowed(view, behind)) return false;
    if (view.is_mark(behind)) {
        // "the capital, Baghdad", "the city-state"
        const bool joins = view.is_any(behind, {"-", "/"});
        const bool names = view.is_any(behind, {",", "(", "–", "—"}) &&
                           view.name_from(behind + 1) != nullptr && view.is(noun, "capital");
        return !joins && !names;
    }
    if (view.name_from(behind) != nullptr || view.is_number(behind)) return false;
    const std::string_view word = view.text(behind);
    const bool verb = view.is_lower_word(behind) && word.size() > 4 && word.ends_with("ed");
    return view.is_any(behind, followers) || verb || view.is(behind, "in");
}

/// "The state said", "the state of": people, or a condition. Behind a preposition it is a place.
bool means_place(const SentenceView& view, const Description& description) {
    if (!view.is(description.noun, "state")) return true;
    return description.begin > view.begin() &&
           view.is_any(description.begin - 1,
                       {"in", "across", "around", "throughout", "of", "outside", "within"});
}

std::optional<Description> owned_capital(const SentenceView& view, std::size_t at) {
    const LaidName* name = view.name_from(at);
    if (name == nullptr || !is_owner(view, *name)) return std::nullopt;
    const std::size_t noun = name->end + (view.is_demonym(*name) ? 0 : 1);
    if (!view.is(noun, "capital") || !ends_at(view, noun)) return std::nullopt;
    return Description{noun, noun, NounClass::settlement, true, name};
}

}  // namespace

std::optional<Description> place_description_at(const SentenceView& view, std::size_t at) {
    if (auto capital = owned_capital(view, at)) return capital;
    if (!view.is(at, "the") && !view.is(at, "this")) return std::nullopt;
    std::size_t noun = at + 1;
    while (noun <= at + most_modifiers && view.is_any(noun, modifiers) && !view.is(noun + 1, ",") &&
           !(view.is_any(noun, nouns) && ends_at(view, noun)))
        ++noun;
    if (!view.is_any(noun, nouns) || !view.is_lower_word(noun) || !ends_at(view, noun)) return std::nullopt;
    Description found{at, noun, noun_class(view, noun), false, nullptr};
    found.capital = view.is(noun, "capital") || view.is(noun - 1, "capital");
    return means_place(view, found) ? std::optional{found} : std::nullopt;
}

}  // namespace dateline
