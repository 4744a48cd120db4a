/// Does a measured length fit a claimed one?
#pragma once

#include "judging/finding.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/**
 * Tests a length against what was measured: supported, or off under the charitable readings `edge-of-city`,
 * `by-road`, `loose` and `up-to`, or contradicted. Unverifiable when the extents leave more room than the
 * claimed number (`wide-extent`), or when the text means a road distance that geography allows.
 */
[[nodiscard]] Finding test_length(const ClaimedLength& length, const Measurement& measured,
                                  const Tolerances& tolerances);

/// Measured against claimed, in percent of the claimed number: +17 when the place is 17 % farther. For a
/// range, against its nearer end; 0 inside it.
[[nodiscard]] double deviation_percent(const ClaimedLength& length, Meters measured);

}  // namespace dateline
