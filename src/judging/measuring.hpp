/// What geodesy says of a claim's two ends.
#pragma once

#include "dossier/dossier.hpp"

#include <optional>

namespace dateline {

/// A measurement with what only the judge needs to know of it.
struct Measured {
    Measurement measurement;
    Degrees bearing_spread;  ///< by how much the bearing may turn within the two extents, to either side
    bool inside_object =
        false;  ///< the subject's point lies in the object's area: a border cannot be measured
};

/**
 * Measures from the object to the subject on WGS84. When the object is meant by its border or coast, the
 * length is to the nearest point of its edge, and only the subject's extent widens the interval.
 *
 * The bearing is left out where it carries no meaning: when the extents overlap, or the points are nearer
 * than the reference place's radius.
 */
[[nodiscard]] Measured measure(const Dossier& dossier, std::size_t subject, std::size_t object,
                               bool to_border);

}  // namespace dateline
