/// Does a place lie in another?
#pragma once

#include "geo/place.hpp"
#include "judging/finding.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/**
 * Tests "Erbil, Iraq" and, with `part`, "in northern Iraq": the part of the container on that side of the
 * line through its middle. A country is decided by the gazetteer's country code, which beats any polygon;
 * a first-level division by its name in the gazetteer, else by its polygon; other containers by their
 * polygon or their disc.
 *
 * Reasons: `country-code`, `edge-of-area`, `outside`, `part-band`, `other-part`; unverifiable with `disputed`
 * or `no-area`.
 */
[[nodiscard]] Finding test_containment(const Place& subject, const Place& container,
                                       std::optional<CompassPoint> part, const ReadingLimits& limits);

}  // namespace dateline
