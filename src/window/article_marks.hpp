/// What was found in an article, as stretches of its text.
#pragma once

#include "dossier/dossier.hpp"
#include "window/selection.hpp"
#include "window/ui.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// A stretch of text that can be clicked, and what the click means.
struct ArticleMark {
    TextMark mark;
    Action action;
    bool lit = false;  ///< belongs to what is chosen
};

/// The chosen thing's place, when it is one.
[[nodiscard]] std::optional<std::size_t> chosen_place(const Dossier& dossier, const MapScene& scene,
                                                      const Selection& selection);

/**
 * Claims, in the colour of their verdict; names of places; the sentences that report the chosen event. What
 * belongs to the chosen thing is lit. In the order of a click's preference: claims, names, reports.
 */
[[nodiscard]] std::vector<ArticleMark> marks_of(const Dossier& dossier, const MapScene& scene,
                                                std::size_t article, const Selection& selection);

}  // namespace dateline
