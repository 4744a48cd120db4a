#include "reading/claims/claim_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace dateline {
namespace {

constexpr std::string_view links[] = {
    ",",     ":",      "–",       "—",        "-",          "--",     "(",         "is",       "was",
    "are",   "were",   "lies",    "lay",      "sits",       "stands", "located",   "situated", "based",
    "lying", "which",  "that",    "centered", "centred",    "found",  "stationed", "being",    "still",
    "also",  "itself", "nestled", "wedged",   "sandwiched", "lie",    "sit",       "stand"};
constexpr std::string_view edge_nouns[] = {"border",    "borders",   "frontier", "coast",
                                           "coastline", "shoreline", "shore",    "boundary"};

/// Compass words as words; "N" or "SW" only in capitals, since "s" and "se" are other things.
bool may_be_compass(std::string_view word) {
    if (word.size() >= 4) return true;
    for (const char c : word) {
        if (c != 'N' && c != 'S' && c != 'E' && c != 'W') return false;
    }
    return !word.empty() && word.size() <= 3;
}

/// Every word for a wind, and "due" before one, begins with such a letter and is no shorter than "N".
bool begins_like_compass(std::string_view word) {
    constexpr std::string_view letters = "nsewdNSEWD";
    return !word.empty() && letters.find(word.front()) != std::string_view::npos;
}

/// "mi" of "mi.".
std::string_view without_period(std::string_view word) {
    return word.substr(0, word.size() - (word.size() > 1 && word.ends_with('.') ? 1 : 0));
}

bool is_adjective(std::string_view word) {
    for (const std::string_view ending : {"ern", "ERN", "ernmost", "erly"}) {
        if (word.ends_with(ending)) return true;
    }
    return false;
}

/// Hyphens of typesetters and dashes too: "north‑west", "north–west".
bool is_joint(std::string_view word) {
    return word == "/" || word == "-" || word == "‐" || word == "‑" || word == "–";
}

/// One to three tokens that together name a wind: "south / southeast", "north west".
std::optional<DirectionPhrase> compass_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::wind)) return std::nullopt;
    std::string joined;
    std::optional<DirectionPhrase> longest;
    for (std::size_t used = 0; used < 3 && view.has(at + used); ++used) {
        const std::string_view word = view.text(at + used);
        const bool joint = is_joint(word);
        if (!joint && !may_be_compass(word)) break;
        joined += word;
        if (joint) continue;
        if (const auto point = compass_point_from(joined))
            longest = DirectionPhrase{*point, used + 1};
        else
            break;
        joined += ' ';
    }
    return longest;
}

}  // namespace

bool begins_wind(std::string_view word) {
    return begins_like_compass(word) && may_be_compass(word) && compass_point_from(word).has_value();
}

bool begins_unit(std::string_view word) {
    // kilometres, miles, nautical miles, metres, feet and yards, written out or not, and their symbols
    constexpr std::string_view letters = "kmnfysKMNFYS";
    if (word.empty() || letters.find(word.front()) == std::string_view::npos) return false;
    return same_as_any(word, std::array<std::string_view, 2>{"nautical", "sea"}) ||
           length_unit_from(without_period(word)).has_value();
}

std::optional<DirectionPhrase> direction_at(const SentenceView& view, std::size_t at) {
    const auto found = compass_at(view, at);
    if (!found || is_adjective(view.text(at + found->tokens - 1))) return std::nullopt;
    return found;
}

std::optional<DirectionPhrase> part_at(const SentenceView& view, std::size_t at) {
    if (view.text(at).size() < 4) return std::nullopt;
    return compass_at(view, at);
}

std::optional<UnitPhrase> unit_at(const SentenceView& view, std::size_t at) {
    std::string_view word = view.text(at);
    if (!view.opens(at, Opening::unit) || !view.is_word(at)) return std::nullopt;
    word = without_period(word);
    std::size_t tokens = 1;
    std::optional<LengthUnit> unit;
    if (view.is_any(at, {"nautical", "sea"}) && view.is_any(at + 1, {"mile", "miles"})) {
        unit = LengthUnit::nautical_mile;
        tokens = 2;
    } else {
        unit = length_unit_from(word);
    }
    const bool rate =
        view.is_any(at + tokens, {"per", "an"}) && view.is_any(at + tokens + 1, {"hour", "second", "day"});
    if (!unit || rate) return std::nullopt;
    return UnitPhrase{*unit, tokens};
}

bool is_link(const SentenceView& view, std::size_t at) {
    return view.is_any(at, links);
}

bool is_journey(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"drive", "ride", "walk", "journey", "trip"});
}

bool is_edge_noun(const SentenceView& view, std::size_t at) {
    return view.is_any(at, edge_nouns);
}

}  // namespace dateline
