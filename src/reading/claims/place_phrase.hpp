/// Noun phrases that name a place: "the Sri Lankan capital Colombo", "the Syrian border", "Highway 282".
#pragma once

#include "dossier/claim.hpp"
#include "reading/sentence_view.hpp"

#include <optional>

namespace dateline {

/// Words [begin, end) that say where. Without a name it is a proper noun that the gazetteer does not know.
struct PlacePhrase {
    WordRun run;
    std::optional<CompassPoint> part;  ///< "northern Iraq"
    bool border = false;               ///< its border or coast is meant
    bool centre = false;               ///< "central London", "the centre of Paris", "downtown Los Angeles"
};

/// The place phrase that begins here; nothing when no proper noun is in it ("the railway", "the site").
[[nodiscard]] std::optional<PlacePhrase> place_phrase_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
