/// A newsroom's own tolerances: changes to a profile's table, from a text file.
#pragma once

#include "judging/tolerances.hpp"

#include <string_view>

namespace dateline {

/**
 * Changes rows and limits of a profile. One a line, "#" comments:
 *
 *     round-15-percent.below_share = 0.10    shares of n; also above_share, least_units, grains
 *     loose_times = 1.5                      a limit: see ReadingLimits
 *
 * A changed row's id ends in "-changed", and the profile's name in "+changed", so that no output passes for
 * the published table's.
 *
 * @throws InputError  (file:line) for a name that the table lacks, and for a value that is no number from 0
 * on
 *                     ("inf" leaves an interval open).
 */
void change_tolerances(Tolerances& tolerances, std::string_view text, std::string_view file);

}  // namespace dateline
