/// Whether two clocks agree somewhere.
#pragma once

#include "dossier/claim.hpp"
#include "geo/place.hpp"

#include <chrono>
#include <optional>

namespace dateline {

/// Whether the local time and UTC of a claim, to a few minutes, are of the place on the date; without a date,
/// in winter or in summer. False when the place's zone is not known, or a clock is missing.
[[nodiscard]] bool fits_clock(const Place& place, const ClaimedTime& time,
                              std::optional<std::chrono::year_month_day> date);

}  // namespace dateline
