/// From articles to a dossier: the reading room's front door.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <functional>
#include <vector>

namespace dateline {

/**
 * Finds the mentions, places, claims, reports and events of all articles. Nothing is judged yet. Names mean
 * what `overrides` says of them. `after_each` is called after each article with what is
 * found so far, and may end the reading by throwing.
 */
[[nodiscard]] Dossier read_articles(std::vector<Article> articles, const Gazetteer& gazetteer,
                                    const OverrideBook& overrides = {},
                                    const std::function<void(const Dossier&)>& after_each = {});

/// Gives the places of a dossier that came from JSON their polygons back, by id, where the gazetteer has
/// them.
void attach_areas(Dossier& dossier, const Gazetteer& gazetteer);

}  // namespace dateline
