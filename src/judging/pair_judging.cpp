#include "judging/pair_judging.hpp"

#include "judging/containment_test.hpp"
#include "judging/direction_test.hpp"
#include "judging/length_test.hpp"
#include "judging/touching_test.hpp"

#include <cmath>

namespace dateline {
namespace {

/// Whether the length in brackets is a conversion of the first: "300 miles (483 km)".
bool same_length(const ClaimedLength& first, const ClaimedLength& second, const ReadingLimits& limits) {
    const double ratio = (second.low * one(second.unit)) / (first.low * one(first.unit));
    const double half_grains = .5 * (second.grain / second.low + first.grain / (10 * first.low));
    return std::abs(ratio - 1) <= std::max(limits.same_length_share, half_grains);
}

/// A converted number is no more precise than the one it was made from, so only a disagreement is judged.
Finding test_second_unit(const Claim& claim, const Measurement& measured, const Tolerances& tolerances) {
    if (same_length(*claim.length, *claim.second_length, tolerances.limits)) return {};
    Finding finding = test_length(*claim.second_length, measured, tolerances);
    finding.join({Verdict::off, {"units-disagree"}});
    return finding;
}

Finding test_lengths(const Claim& claim, const Measurement& measured, const Tolerances& tolerances) {
    Finding finding = test_length(*claim.length, measured, tolerances);
    if (claim.second_length && finding.verdict != Verdict::unverifiable) {
        finding.join(test_second_unit(claim, measured, tolerances));
    }
    return finding;
}

/// From inside an area some part of its edge is meant, and it says not which: none is nearer than the
/// nearest.
Finding test_from_inside(const Claim& claim, const Measurement& measured, const Tolerances& tolerances) {
    const Finding open{Verdict::unverifiable, {"inside-the-area"}};
    if (!claim.length || claim.direction) return open;
    const bool too_near = measured.interval.low > claimed_interval(*claim.length, tolerances).interval.high;
    const Finding finding = test_length(*claim.length, measured, tolerances);
    return too_near && finding.verdict == Verdict::contradicted ? finding : open;
}

bool lies_the_other_way(const Claim& claim, const Measured& measured, const ReadingLimits& limits) {
    const auto& bearing = measured.measurement.bearing;
    if (!bearing || claim.length->by_road) return false;
    const double error_deg = angle_between(*bearing, bearing_of(*claim.direction)).value();
    const double least_deg = error_deg - measured.bearing_spread.value();
    return error_deg > limits.far_wrong_deg &&
           least_deg > limits.direction_band_times * half_width(*claim.direction).value();
}

Finding test_distance(const Claim& claim, const Measured& measured, const Tolerances& tolerances) {
    if (measured.inside_object) return test_from_inside(claim, measured.measurement, tolerances);
    if (!claim.length) return test_direction(*claim.direction, measured, tolerances.limits);

    Finding finding = test_lengths(claim, measured.measurement, tolerances);
    if (!claim.direction) return finding;
    Finding direction = test_direction(*claim.direction, measured, tolerances.limits);
    // Places too wide for the number may still lie the other way, whichever parts of them are meant.
    if (finding.verdict == Verdict::unverifiable)
        return lies_the_other_way(claim, measured, tolerances.limits) ? direction : finding;
    // Where the bearing means nothing, the length alone decides; the reason is still told.
    if (direction.verdict == Verdict::unverifiable) direction.verdict = Verdict::supported;
    finding.join(direction);
    return finding;
}

Finding test(const Dossier& dossier, const Claim& claim, const Measured& measured,
             const Tolerances& tolerances) {
    const Place& subject = dossier.places[measured.measurement.subject];
    const Place& object = dossier.places[measured.measurement.object];
    if (claim.kind == ClaimKind::containment) {
        return test_containment(subject, object, claim.object.part, tolerances.limits);
    }
    if (claim.touching) return test_touching(claim.object, object, measured, tolerances.limits);
    const bool testable = claim.length || claim.direction;
    if (claim.kind == ClaimKind::nearness || !testable) return {Verdict::unverifiable, {"not-metric"}};
    return test_distance(claim, measured, tolerances);
}

}  // namespace

Judgement judge_pair(const Dossier& dossier, const Claim& claim, Ends ends, const Tolerances& tolerances) {
    const Measured measured = measure(dossier, measured_end(dossier, claim.subject, ends.subject),
                                      measured_end(dossier, claim.object, ends.object), tolerances.limits);
    const Finding finding = test(dossier, claim, measured, tolerances);
    Judgement judgement;
    judgement.verdict = finding.verdict;
    judgement.reasons = finding.reasons;
    judgement.measurement = measured.measurement;
    if (claim.length) {
        judgement.claimed = claimed_interval(*claim.length, tolerances);
        judgement.deviation_percent = deviation_percent(*claim.length, measured.measurement.length);
    }
    return judgement;
}

}  // namespace dateline
