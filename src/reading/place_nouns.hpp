/// Common nouns for places: "base", "town", "province".
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// What a common noun says of the kind of place: "base", "town", "province".
enum class NounClass { none, site, settlement, division, area };
[[nodiscard]] NounClass noun_class(const SentenceView& view, std::size_t at);

/// Whether a place may be called by such a noun: Erbil "the city", Al Asad "the base".
[[nodiscard]] bool may_be_called(const Place& place, NounClass noun);

}  // namespace dateline
