#include "judging/midway_judging.hpp"

#include "judging/finding.hpp"
#include "judging/length_words.hpp"
#include "judging/measuring.hpp"
#include "judging/verdict_sentence.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

/// The two legs of the way over the subject, and the straight line.
struct Legs {
    Measurement first;
    Meters second;
    Meters line;

    [[nodiscard]] Meters way() const { return first.length + second; }
    [[nodiscard]] double share() const { return first.length / way(); }
    [[nodiscard]] double detour() const { return way() / line; }
};

Finding test(const Legs& legs, double claimed_share, const ReadingLimits& limits) {
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

std::string sentence_for(const Dossier& dossier, const ClaimEnd& other, const Legs& legs) {
    const Place& from = dossier.places[legs.first.object];
    const Place& to = dossier.places[other.candidates.front()];
    return fmt::format("{} from {} and {} from {}, which are {} apart",
                       in_words(legs.first.length, LengthUnit::kilometre), from.name,
                       in_words(legs.second, LengthUnit::kilometre), to.name,
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
    const std::size_t subject = claim.subject.candidates.front();
    const std::size_t from = claim.object.candidates.front();
    const std::size_t to = claim.second_object->candidates.front();
    const auto line = [&](std::size_t one_end, std::size_t other_end) {
        return measure(dossier, {one_end}, {other_end}, tolerances.limits).measurement;
    };
    const Legs legs{line(subject, from), line(subject, to).length, line(from, to).length};
    Judgement judgement;
    judgement.measurement = legs.first;
    judgement.sentence = sentence_for(dossier, *claim.second_object, legs);
    if (claim.kind == ClaimKind::midway) {
        judge_share(claim.share, legs, tolerances.limits, judgement);
    } else {
        judgement.reasons = {"not-metric"};
    }
    return judgement;
}

}  // namespace dateline
