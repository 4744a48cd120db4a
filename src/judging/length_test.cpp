#include "judging/length_test.hpp"

namespace dateline {
namespace {

Meters low_of(const ClaimedLength& length) {
    return length.low * one(length.unit);
}
Meters high_of(const ClaimedLength& length) {
    return length.high * one(length.unit);
}

bool fits(const ClaimedLength& length, const Measurement& measured, LengthInterval claimed) {
    // "within n" is said of the nearest parts of two places.
    const bool nearest = length.hedge == Hedge::within;
    return claimed.contains(nearest ? measured.interval.low : measured.length);
}

/// The claimed interval with every tolerance `times` as wide.
LengthInterval widened(const ClaimedLength& length, LengthInterval claimed, double times) {
    const Meters below = low_of(length) - claimed.low;
    const Meters above = claimed.high - high_of(length);
    return {low_of(length) - times * below, high_of(length) + times * above};
}

bool road_fits(const ClaimedLength& length, Meters measured, const ReadingLimits& limits) {
    if (!is_two_sided(length) || measured <= Meters{0}) return false;
    const double low = low_of(length) / measured;
    const double high = high_of(length) / measured;
    return high >= limits.road_over_line_low && low <= limits.road_over_line_high;
}

/// Whether the extents leave more room than the claimed number, and the claim may be true somewhere in it.
bool is_lost_in_extents(const ClaimedLength& length, const Measurement& measured, LengthInterval claimed,
                        const ReadingLimits& limits) {
    if (length.hedge == Hedge::within || measured.interval.width() <= high_of(length)) return false;
    // Where every part of both places fits, nothing is left open.
    if (claimed.contains(measured.interval.low) && claimed.contains(measured.interval.high)) return false;
    return measured.interval.meets(claimed) ||
           measured.interval.meets(widened(length, claimed, limits.loose_times));
}

Finding charitable(const ClaimedLength& length, const Measurement& measured, LengthInterval claimed,
                   const ReadingLimits& limits) {
    Finding finding{Verdict::off, {}};
    if (measured.interval.meets(claimed)) finding.add("edge-of-city");
    if (road_fits(length, measured.length, limits)) finding.add("by-road");
    if (is_two_sided(length) && widened(length, claimed, limits.loose_times).contains(measured.length)) {
        finding.add("loose");
    }
    if (length.hedge == Hedge::up_to) finding.add("up-to");
    if (finding.reasons.empty()) finding.verdict = Verdict::contradicted;
    return finding;
}

/// A road may be longer than the line in any proportion; it cannot be shorter.
Finding test_road(const Measurement& measured, LengthInterval claimed) {
    if (measured.interval.low > claimed.high) return {Verdict::contradicted, {"shorter-than-the-line"}};
    return {Verdict::unverifiable, {"road-distance"}};
}

}  // namespace

Finding test_length(const ClaimedLength& length, const Measurement& measured, const Tolerances& tolerances) {
    const auto claimed = claimed_interval(length, tolerances).interval;
    if (length.by_road) return test_road(measured, claimed);
    if (is_lost_in_extents(length, measured, claimed, tolerances.limits))
        return {Verdict::unverifiable, {"wide-extent"}};
    if (!fits(length, measured, claimed)) return charitable(length, measured, claimed, tolerances.limits);

    Finding finding;
    const bool open_above = wording_of(length) == Wording::more_than;
    if (open_above && measured.length > tolerances.limits.understated_from * low_of(length)) {
        finding.add("understated");
    }
    return finding;
}

double deviation_percent(const ClaimedLength& length, Meters measured) {
    const Meters low = low_of(length);
    const Meters high = high_of(length);
    if (low <= measured && measured <= high) return 0;
    const Meters nearer = measured < low ? low : high;
    return nearer > Meters{0} ? 100.0 * ((measured - nearer) / nearer) : 0;
}

}  // namespace dateline
