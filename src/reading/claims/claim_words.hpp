/// The words that the claim grammar knows, in tables.
#pragma once

#include "dossier/claim.hpp"
#include "reading/place_nouns.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <string_view>

namespace dateline {

/// A compass word or two, and how many tokens they take.
struct DirectionPhrase {
    CompassPoint point{};
    std::size_t tokens = 0;
};

/// "south", "north-east", "south/southeast", "south southeast", "NW"; not the adjectives ("southern").
[[nodiscard]] std::optional<DirectionPhrase> direction_at(const SentenceView& view, std::size_t at);

/// "northern", "southwest", "north-western" before a name, as in "northern Iraq".
[[nodiscard]] std::optional<DirectionPhrase> part_at(const SentenceView& view, std::size_t at);

/// Whether the word, in which case it is written counting, is one for a wind.
[[nodiscard]] bool begins_wind(std::string_view word);

/// A unit of length, and how many tokens it takes: "miles", "nautical miles". Never "square miles" or "miles
/// per".
struct UnitPhrase {
    LengthUnit unit{};
    std::size_t tokens = 0;
};
[[nodiscard]] std::optional<UnitPhrase> unit_at(const SentenceView& view, std::size_t at);

/// Whether a unit of length may begin with the word: "miles", "nautical".
[[nodiscard]] bool begins_unit(std::string_view word);

/// "is", "lies", "located", "which", commas and dashes: what may stand between a subject and its measure.
[[nodiscard]] bool is_link(const SentenceView& view, std::size_t at);

/// "drive", "ride", "walk", "journey", "trip": a way along roads.
[[nodiscard]] bool is_journey(const SentenceView& view, std::size_t at);

/// "border", "frontier", "coast", "coastline", "shore": the edge of the area named beside it.
[[nodiscard]] bool is_edge_noun(const SentenceView& view, std::size_t at);

}  // namespace dateline
