/// Does a measured bearing fit a named direction?
#pragma once

#include "judging/finding.hpp"
#include "judging/measuring.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/**
 * Supported within the half-width of the named direction; off (`direction-band`) up to 1.5 times that, or
 * where some part of a wide extent lies in that direction; else contradicted (`direction`). Unverifiable
 * (`direction-undefined`) where the bearing carries no meaning.
 */
[[nodiscard]] Finding test_direction(CompassPoint claimed, const Measured& measured,
                                     const ReadingLimits& limits);

}  // namespace dateline
