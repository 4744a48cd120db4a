/// Whether reports that count the same thing can all be right.
#pragma once

#include "dossier/event.hpp"

#include <vector>

namespace dateline {

/**
 * One comparison for each thing that the reports count, in order of first mention. `disputed` when some two
 * counts of it exclude each other, `consistent` when all can be right and more than one source gives one. The
 * killed and the wounded are casualties: "no casualties" disputes "at least 80 killed".
 */
[[nodiscard]] std::vector<CountComparison> compare_counts(const std::vector<Report>& reports);

/// Whether some number satisfies both counts.
[[nodiscard]] bool can_both_be_right(const Count& a, const Count& b) noexcept;

}  // namespace dateline
