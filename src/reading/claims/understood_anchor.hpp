/// What a measure is counted from when its words name nothing: "65 km to the east", "15 miles from the city".
#pragma once

#include "dossier/dossier.hpp"
#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/subject_question.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace dateline {

/// Places that a measure may be counted from, likeliest first.
struct UnderstoodAnchors {
    std::vector<const LaidName*> names;
    bool sure = false;  ///< one of them is spoken of in the sentence or right before it
};

/**
 * What may be meant where no object is named: a settlement or site of the same sentence, the subject of the
 * statement before, another one spoken of near, what the article names first and names most, and last the
 * places that only served to measure, which `question.taken` holds. `question.object` is the statement's own
 * subject, no anchor of it; `article` is the whole article as one sentence; `told_last` may be null.
 */
[[nodiscard]] UnderstoodAnchors understood_anchors(const SubjectQuestion& question,
                                                   const SentenceView& article, const LaidName* told_last);

/// Which anchor a measure fits, and how: loosely as along a road or by a wind too many.
enum class AnchorFit { none, loose, well };
struct AnchorChoice {
    std::size_t position = 0;  ///< among the anchors
    AnchorFit fit = AnchorFit::none;
};

/**
 * A writer means the place that makes the sentence true: the first anchor that the measure fits well, else
 * the first that it fits loosely; else the first.
 * @param anchors  positions in Dossier::places, at least one
 */
[[nodiscard]] AnchorChoice fitting_anchor(const Dossier& dossier, const Relation& relation,
                                          std::size_t subject, std::span<const std::size_t> anchors);

}  // namespace dateline
