#include "judging/midway_judging.hpp"

#include "judging/finding.hpp"
#include "judging/length_words.hpp"
#include "judging/measuring.hpp"
#include "judging/sentence_parts.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

/// The two legs of the way over the subject, and the straight line.
struct Legs {
    Measurement first;
    Meters second;
    Meters line;
    bool inside_an_end = false;  ///< the place lies in one of the two, which then is no end of the way

    [[nodiscard]] Meters way() const { return first.length + second; }
    [[nodiscard]] double share() const { return first.length / way(); }
    [[nodiscard]] double detour() const { return way() / line; }
};

/// "halfway between Norway and Svalbard" counts from shore to shore.
MeasuredEnd end_of_way(const Dossier& dossier, const ClaimEnd& end) {
    MeasuredEnd meant = measured_end(dossier, end, end.candidates.front());
    const Place& place = dossier.places[meant.place];
    if (place.extent.area && place.kind != PlaceKind::populated_place) meant.part = EndPart::edge;
    return meant;
}

/// "halfway between Raqqa and the Iraqi border": a border is reached where it is nearest.
Legs legs_between(const Dossier& dossier, std::size_t subject, MeasuredEnd from, MeasuredEnd to,
                  const ReadingLimits& limits) {
    const auto way = [&](std::size_t place, MeasuredEnd end) {
        return measure(dossier, {place}, end, limits);
    };
    const Measured first = way(subject, from), second = way(subject, to);
    const Measured line = from.part == EndPart::edge ? way(to.place, from) : way(from.place, to);
    return {first.measurement, second.measurement.length, line.measurement.length,
            first.inside_object || second.inside_object};
}

Finding test(const Legs& legs, double claimed_share, const ReadingLimits& limits) {
    // Jan Mayen, halfway between Norway and Greenland, is Norway's.
    if (legs.inside_an_end) return {Verdict::unverifiable, {"inside-the-area"}};
    if (legs.line <= Meters{0}) return {Verdict::unverifiable, {"direction-undefined"}};
    const double deviation = std::abs(legs.share() - claimed_share) / claimed_share;
    if (deviation > limits.loose_times * limits.midway_share)
        return {Verdict::contradicted, {"nearer-one-end"}};
    if (legs.detour() > limits.road_over_line_high) return {Verdict::contradicted, {"off-the-way"}};
    Finding finding;
    if (deviation > limits.midway_share) finding.join({Verdict::off, {"loose"}});
    if (legs.detour() > limits.road_over_line_low) finding.join({Verdict::off, {"off-the-way"}});
    return finding;
}

/// Judges the share of the way that is claimed, and says which part of the way it allows.
void judge_share(double share, const Legs& legs, const ReadingLimits& limits, Judgement& judgement) {
    const Finding finding = test(legs, share, limits);
    judgement.verdict = finding.verdict;
    judgement.reasons = finding.reasons;
    const double reach = limits.midway_share;
    judgement.claimed = {{(share * (1 - reach)) * legs.way(), (share * (1 + reach)) * legs.way()},
                         "midway-15-percent"};
    judgement.deviation_percent = 100 * (legs.share() / share - 1);
}

std::string sentence_for(const Dossier& dossier, const Claim& claim, const Legs& legs) {
    const auto name = [&](const ClaimEnd& end) {
        const auto meant = end_of_way(dossier, end);
        const Place& place = dossier.places[meant.place];
        return meant.part == EndPart::edge ? edge_in_words(place) : place.name;
    };
    return fmt::format("{} from {} and {} from {}, which are {} apart",
                       in_words(legs.first.length, LengthUnit::kilometre), name(claim.object),
                       in_words(legs.second, LengthUnit::kilometre), name(*claim.second_object),
                       in_words(legs.line, LengthUnit::kilometre));
}

Judgement open(std::string reason, std::string sentence) {
    Judgement judgement;
    judgement.reasons = {std::move(reason)};
    judgement.sentence = std::move(sentence);
    return judgement;
}

/// Why a claim without one of its three places stays open; nothing when it has them all.
std::optional<Judgement> missing_place(const Claim& claim) {
    for (const ClaimEnd* end : {&claim.subject, &claim.object, &*claim.second_object}) {
        if (!end->candidates.empty()) continue;
        if (end->quote.empty()) return open("no-subject", "the text does not name what is located");
        return open("unresolved",
                    fmt::format("\"{}\" is a thing, or a place that the gazetteer lacks", end->quote));
    }
    return std::nullopt;
}

}  // namespace

Judgement judge_midway(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances) {
    if (!claim.second_object) return open("no-object", "the text names only one of the two places");
    if (auto judgement = missing_place(claim)) return *judgement;
    const Legs legs =
        legs_between(dossier, claim.subject.candidates.front(), end_of_way(dossier, claim.object),
                     end_of_way(dossier, *claim.second_object), tolerances.limits);
    Judgement judgement;
    judgement.measurement = legs.first;
    judgement.sentence = sentence_for(dossier, claim, legs);
    if (claim.kind == ClaimKind::midway) {
        judge_share(claim.share, legs, tolerances.limits, judgement);
    } else {
        judgement.reasons = {"not-metric"};
    }
    return judgement;
}

}  // namespace dateline
