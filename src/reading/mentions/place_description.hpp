/// Noun phrases that describe a place without naming it: "the besieged city", "the Iraqi capital".
#pragma once

#include "reading/place_nouns.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// A description, tokens [begin, noun].
struct Description {
    std::size_t begin = 0;
    std::size_t noun = 0;  ///< its last token: "city"
    NounClass noun_class = NounClass::none;
    bool capital = false;             ///< the capital of a country
    const LaidName* owner = nullptr;  ///< "Iraqi", "Iraq's" before "capital"
};

/**
 * The description that begins here. None when it names or narrows down its place itself ("the city of Hit",
 * "the base in Anbar", "the northern city"), says that another one is meant ("the nearby town", "the largest
 * city"), is part of a longer noun ("the city council"), or means people ("the state said").
 */
[[nodiscard]] std::optional<Description> place_description_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
