#include "judging/touching_test.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

bool means_a_coast(const ClaimEnd& edge) {
    const std::string_view words = edge.quote;
    return words.find("coast") != std::string_view::npos || words.find("shore") != std::string_view::npos;
}

/// How far beyond its mapped edge the edge may really be. A disc stands for a shape that is not known, and a
/// river or a sea ends on maps where another name begins, but goes on in a report.
Meters unmapped_reach(const Place& object) {
    if (!object.extent.area) return object.extent.radius;
    const bool goes_on = is_water(object.kind) && object.kind != PlaceKind::lake;
    return goes_on ? 2.0 * object.extent.radius : Meters{0};
}

}  // namespace

Finding test_touching(const ClaimEnd& edge, const Place& object, const Measured& measured,
                      const ReadingLimits& limits) {
    const Meters gap = measured.measurement.interval.low;
    const Meters tolerance{1000 * limits.touching_km};
    const Meters unmapped = unmapped_reach(object);
    if (gap > std::max(unmapped, limits.loose_times * tolerance)) return {Verdict::contradicted, {"apart"}};
    if (!object.extent.area) return {Verdict::unverifiable, {"no-area"}};
    const bool touches = gap <= Meters{0};
    if (touches && (is_water(object.kind) || !means_a_coast(edge))) return {};
    if (unmapped > Meters{0} || gap <= tolerance) return {Verdict::unverifiable, {"not-metric"}};
    return {Verdict::off, {"apart"}};
}

}  // namespace dateline
