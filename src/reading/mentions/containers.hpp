/// Which places lie in which, by their administrative codes.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/article_words.hpp"

#include <span>

namespace dateline {

/// Whether `outer` is the country or first-level division that `inner` lies in, or, for a second-level
/// division and a town, shares the first-level division with it.
[[nodiscard]] bool contains(PlaceNumber outer, PlaceNumber inner, const Gazetteer& gazetteer);

/// Whether some place of the first list contains some place of the second.
[[nodiscard]] bool some_contains(std::span<const NameHit> outer, std::span<const NameHit> inner,
                                 const Gazetteer& gazetteer);

/// Whether no more than "," or "in", with what goes with it, stands between two names, which end and begin
/// here: "Hit, Iraq", "Hit in Anbar", "Hit, in the western Anbar".
[[nodiscard]] bool leads_into(const ArticleWords& words, std::size_t end, std::size_t begin);

}  // namespace dateline
