#include "judging/diagnoses.hpp"

#include "geodesy/geodesic_line.hpp"
#include "judging/length_words.hpp"
#include "judging/verdict_sentence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// Places of the same name that are tried, likeliest first, beyond the one taken.
constexpr std::size_t other_places_tried = 8;

bool would_be_supported(const Dossier& dossier, const Claim& claim, Ends ends, const Tolerances& tolerances) {
    return judge_pair(dossier, claim, ends, tolerances).verdict == Verdict::supported;
}

/// Whether two places of one name are no two places: "Lusaka" and "Lusaka Province" around it.
bool is_same_spot(const Place& one, const Place& other) {
    return shortest_line(one.point, other.point).length <= std::max(one.extent.radius, other.extent.radius);
}

Claim length_alone(Claim claim) {
    claim.direction.reset();
    claim.second_length.reset();
    return claim;
}

/// Another unit is no explanation of a length that fits, nor of a direction that is wrong.
void diagnose_units(const Dossier& dossier, Claim claim, Ends ends, const Tolerances& tolerances,
                    std::vector<Diagnosis>& found) {
    if (!claim.length || would_be_supported(dossier, length_alone(claim), ends, tolerances)) return;
    claim.second_length.reset();
    const LengthUnit claimed = claim.length->unit;
    for (const auto unit : {LengthUnit::kilometre, LengthUnit::mile, LengthUnit::nautical_mile}) {
        claim.length->unit = unit;
        if (unit == claimed || !would_be_supported(dossier, length_alone(claim), ends, tolerances)) continue;
        if (judge_pair(dossier, claim, ends, tolerances).verdict == Verdict::contradicted) continue;
        const Meters length = claim.length->low * one(unit);
        found.push_back({"unit", fmt::format("{} would fit", in_words(length, unit))});
    }
}

void diagnose_reversal(const Dossier& dossier, Claim claim, Ends ends, const Tolerances& tolerances,
                       std::vector<Diagnosis>& found) {
    if (!claim.direction) return;
    claim.direction = opposite(*claim.direction);
    if (!would_be_supported(dossier, claim, ends, tolerances)) return;
    found.push_back(
        {"reversed", fmt::format("{} would fit: the two places may be swapped", words(*claim.direction))});
}

/// Whether the claimed length lies between the nearest and the farthest parts of two places, by their radii:
/// where it does not, nothing need be measured.
bool may_be_so_far(const Dossier& dossier, const Claim& claim, Ends ends, const Tolerances& tolerances) {
    if (!claim.length) return true;
    const Place& subject = dossier.places[ends.subject];
    const Place& object = dossier.places[ends.object];
    const Meters between = shortest_line(subject.point, object.point).length;
    const Meters reach = subject.extent.radius + object.extent.radius;
    const auto claimed = claimed_interval(*claim.length, tolerances).interval;
    return between - reach <= claimed.high && between + reach >= claimed.low;
}

void diagnose_places(const Dossier& dossier, const Claim& claim, Ends taken, const Tolerances& tolerances,
                     std::vector<Diagnosis>& found) {
    // Of any four places, one lies north.
    if (claim.kind == ClaimKind::distance && !claim.length) return;
    const auto try_end = [&](const ClaimEnd& end, std::size_t Ends::*which) {
        std::size_t tried = 0;
        for (const std::size_t place : end.candidates) {
            if (is_same_spot(dossier.places[place], dossier.places[taken.*which])) continue;
            if (++tried > other_places_tried) return;
            Ends ends = taken;
            ends.*which = place;
            if (!may_be_so_far(dossier, claim, ends, tolerances) ||
                !would_be_supported(dossier, claim, ends, tolerances))
                continue;
            found.push_back(
                {"other-place", fmt::format("{} would fit", place_in_words(dossier.places[place]))});
            return;
        }
    };
    try_end(claim.subject, &Ends::subject);
    try_end(claim.object, &Ends::object);
}

}  // namespace

std::vector<Diagnosis> diagnose(const Dossier& dossier, const Claim& claim, Ends ends,
                                const Tolerances& tolerances) {
    std::vector<Diagnosis> found;
    if (claim.kind == ClaimKind::distance) {
        diagnose_units(dossier, claim, ends, tolerances, found);
        diagnose_reversal(dossier, claim, ends, tolerances, found);
    }
    diagnose_places(dossier, claim, ends, tolerances, found);
    return found;
}

}  // namespace dateline
