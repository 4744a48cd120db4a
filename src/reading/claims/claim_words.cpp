#include "reading/claims/claim_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace dateline {
namespace {

struct HedgeRow {
    std::string_view phrase;
    Hedge hedge;
};

/// Longer phrases stand before their beginnings.
constexpr std::array hedges{
    HedgeRow{"slightly more than", Hedge::just_over},
    HedgeRow{"a little more than", Hedge::just_over},
    HedgeRow{"just more than", Hedge::just_over},
    HedgeRow{"a little over", Hedge::just_over},
    HedgeRow{"slightly over", Hedge::just_over},
    HedgeRow{"just over", Hedge::just_over},
    HedgeRow{"slightly less than", Hedge::nearly},
    HedgeRow{"a little less than", Hedge::nearly},
    HedgeRow{"just less than", Hedge::nearly},
    HedgeRow{"a little under", Hedge::nearly},
    HedgeRow{"slightly under", Hedge::nearly},
    HedgeRow{"just short of", Hedge::nearly},
    HedgeRow{"just under", Hedge::nearly},
    HedgeRow{"not quite", Hedge::nearly},
    HedgeRow{"close to", Hedge::nearly},
    HedgeRow{"the best part of", Hedge::nearly},
    HedgeRow{"the better part of", Hedge::nearly},
    HedgeRow{"nearly", Hedge::nearly},
    HedgeRow{"almost", Hedge::nearly},
    HedgeRow{"no more than", Hedge::less_than},
    HedgeRow{"not more than", Hedge::less_than},
    HedgeRow{"no less than", Hedge::more_than},
    HedgeRow{"not less than", Hedge::more_than},
    HedgeRow{"no fewer than", Hedge::more_than},
    HedgeRow{"well over", Hedge::more_than},
    HedgeRow{"a good", Hedge::more_than},
    HedgeRow{"more than", Hedge::more_than},
    HedgeRow{"at least", Hedge::more_than},
    HedgeRow{"in excess of", Hedge::more_than},
    HedgeRow{"upwards of", Hedge::more_than},
    HedgeRow{"over", Hedge::more_than},
    HedgeRow{"well under", Hedge::less_than},
    HedgeRow{"less than", Hedge::less_than},
    HedgeRow{"fewer than", Hedge::less_than},
    HedgeRow{"at most", Hedge::less_than},
    HedgeRow{"under", Hedge::less_than},
    HedgeRow{"within", Hedge::within},
    HedgeRow{"inside", Hedge::within},
    HedgeRow{"up to", Hedge::up_to},
    HedgeRow{"as many as", Hedge::up_to},
    HedgeRow{"as much as", Hedge::up_to},
    HedgeRow{"as far as", Hedge::up_to},
    HedgeRow{"exactly", Hedge::exactly},
    HedgeRow{"precisely", Hedge::exactly},
    HedgeRow{"more or less", Hedge::about},
    HedgeRow{"an estimated", Hedge::about},
    HedgeRow{"approximately", Hedge::about},
    HedgeRow{"approx", Hedge::about},
    HedgeRow{"approx.", Hedge::about},
    HedgeRow{"roughly", Hedge::about},
    HedgeRow{"about", Hedge::about},
    HedgeRow{"around", Hedge::about},
    HedgeRow{"some", Hedge::about},
    HedgeRow{"circa", Hedge::about},
    HedgeRow{"~", Hedge::about},
    HedgeRow{"at a distance of", Hedge::bare},
    HedgeRow{"a distance of", Hedge::bare},
    HedgeRow{"a mere", Hedge::bare},
    HedgeRow{"a full", Hedge::bare},
    HedgeRow{"somewhere", Hedge::bare},
    HedgeRow{"only", Hedge::bare},
    HedgeRow{"just", Hedge::bare},
    HedgeRow{"barely", Hedge::bare},
};

constexpr std::string_view links[] = {
    ",",         ":",     "–",     "—",     "-",      "--",       "(",       "is",
    "was",       "are",   "were",  "lies",  "lay",    "sits",     "stands",  "located",
    "situated",  "based", "lying", "which", "that",   "centered", "centred", "found",
    "stationed", "being", "still", "also",  "itself", "nestled",  "wedged",  "sandwiched"};
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

/// One to three tokens that together name a wind: "south / southeast", "north west".
std::optional<DirectionPhrase> compass_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::wind)) return std::nullopt;
    std::string joined;
    std::optional<DirectionPhrase> longest;
    for (std::size_t used = 0; used < 3 && view.has(at + used); ++used) {
        const std::string_view word = view.text(at + used);
        const bool joint = word == "/" || word == "-";
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

bool begins_hedge(std::string_view word) {
    static constexpr auto words = opening_words(hedges, [](const HedgeRow& row) { return row.phrase; });
    return words.has(word);
}

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

std::optional<HedgePhrase> hedge_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::hedge)) return std::nullopt;
    static_assert(hedges.size() <= 64);
    static constexpr RowsByLetter by_letter{hedges, [](const HedgeRow& row) { return row.phrase; }};
    std::optional<HedgePhrase> found;
    by_letter.visit(view.text(at).front(), [&](std::size_t i) {
        const std::size_t tokens = view.phrase(at, hedges[i].phrase);
        if (tokens > 0) found = HedgePhrase{hedges[i].hedge, tokens};
        return tokens > 0;
    });
    return found;
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
