/// What geodesy says of a claim's two ends.
#pragma once

#include "dossier/dossier.hpp"
#include "judging/tolerances.hpp"

#include <optional>

namespace dateline {

/// Which part of a place an end of a claim means.
enum class EndPart {
    whole,
    centre,  ///< "central London": a small disc around the point
    edge,    ///< "the Syrian border", "Lake Victoria": the nearest part of its edge
};

/// Whether a place is a river, a lake, or a part of the sea.
[[nodiscard]] bool is_water(PlaceKind kind) noexcept;

/// An end that is to be measured.
struct MeasuredEnd {
    std::size_t place = 0;  ///< position in Dossier::places
    EndPart part = EndPart::whole;
};

/**
 * The part of the place that the end's words mean. Only a city has a centre; only a place whose area is known
 * has an edge, and that of a river, a lake or a sea is meant wherever it is named.
 */
[[nodiscard]] MeasuredEnd measured_end(const Dossier& dossier, const ClaimEnd& end, std::size_t place);

/// A measurement with what only the judge needs to know of it.
struct Measured {
    Measurement measurement;
    Degrees bearing_spread;  ///< by how much the bearing may turn within the two extents, to either side
    bool inside_object =
        false;  ///< the subject's point lies in the object, whose edge is meant: at least so far from it
};

/**
 * Measures from the object to the subject on WGS84. When the object is meant by its edge, the length is to
 * the edge's nearest point, and only the subject's extent widens the interval.
 *
 * The bearing is left out where it carries no meaning: when the extents overlap, or the points are nearer
 * than the reference place's radius.
 */
[[nodiscard]] Measured measure(const Dossier& dossier, MeasuredEnd subject, MeasuredEnd object,
                               const ReadingLimits& limits);

}  // namespace dateline
