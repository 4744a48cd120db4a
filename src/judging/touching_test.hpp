/// Does a place lie on a border, a shore or a river?
#pragma once

#include "judging/finding.hpp"
#include "judging/measuring.hpp"
#include "judging/tolerances.hpp"

namespace dateline {

/**
 * Tests "on the Nile", "on the Russian border", measured between the nearest parts of both: supported where
 * they touch; open up to `touching_km`, off (`apart`) up to twice that, beyond it contradicted.
 *
 * Unverifiable (`not-metric`) where it may be loosely said, where the edge is not mapped (`no-area`), and for
 * waters that go on under the same name beyond what is mapped: a river's upper course, an ocean's seas. Those
 * are contradicted only from farther off than twice their own reach. A country's edge is not all coast, so
 * that touching it supports no "on the coast".
 */
[[nodiscard]] Finding test_touching(const ClaimEnd& edge, const Place& object, const Measured& measured,
                                    const ReadingLimits& limits);

}  // namespace dateline
