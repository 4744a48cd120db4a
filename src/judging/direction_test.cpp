#include "judging/direction_test.hpp"

namespace dateline {

Finding test_direction(CompassPoint claimed, const Measured& measured, const ReadingLimits& limits) {
    const auto& bearing = measured.measurement.bearing;
    if (!bearing) return {Verdict::unverifiable, {"direction-undefined"}};
    const double error_deg = angle_between(*bearing, bearing_of(claimed)).value();
    const double half_width_deg = half_width(claimed).value();
    if (error_deg <= half_width_deg) return {};
    const bool in_band = error_deg <= limits.direction_band_times * half_width_deg;
    const bool some_part = error_deg - measured.bearing_spread.value() <= half_width_deg;
    if (in_band || some_part) return {Verdict::off, {"direction-band"}};
    return {Verdict::contradicted, {"direction"}};
}

}  // namespace dateline
