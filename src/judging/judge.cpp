#include "judging/judge.hpp"

#include "dossier/candidate_score.hpp"
#include "dossier/namesake_division.hpp"
#include "judging/assertion_test.hpp"
#include "judging/correction.hpp"
#include "judging/diagnoses.hpp"
#include "judging/midway_judging.hpp"
#include "judging/pair_judging.hpp"
#include "judging/time_judging.hpp"
#include "judging/verdict_sentence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// Candidates of one end that are tried against each other, so that a common name stays affordable.
constexpr std::size_t leading_limit = 4;

/// Whether a candidate is scored so near the best that the context does not decide between them.
bool is_rival(double score, double best, const ReadingLimits& limits) {
    const bool near = score >= best - limits.leading_margin;
    return near || (best < limits.sure_score && score >= limits.rival_share * best);
}

/// The best candidate and its rivals.
std::vector<std::size_t> leading(const Dossier& dossier, const ClaimEnd& end, const ReadingLimits& limits) {
    std::vector<std::size_t> result;
    const double best = end.candidates.empty() ? 0 : candidate_score(dossier, end, end.candidates.front());
    for (const std::size_t place : end.candidates) {
        const bool rival = end.mention && is_rival(candidate_score(dossier, end, place), best, limits) &&
                           !is_called_after(dossier.places[place], dossier.places[end.candidates.front()]);
        if (result.empty() || (rival && result.size() < leading_limit)) result.push_back(place);
    }
    return result;
}

Judgement unverifiable(std::string reason, std::string sentence) {
    Judgement judgement;
    judgement.reasons.push_back(std::move(reason));
    judgement.sentence = std::move(sentence);
    return judgement;
}

Judgement without_places(const Dossier& dossier, const Claim& claim) {
    if (!claim.length && !claim.direction && claim.object.quote.empty()) {
        return unverifiable("no-claim", "no claim about distance, direction or place was found here");
    }
    const ClaimEnd& missing = claim.object.candidates.empty() ? claim.object : claim.subject;
    if (missing.quote.empty()) {
        return &missing == &claim.subject
                   ? unverifiable("no-subject", "the text does not name what is located")
                   : unverifiable("no-object", "the text does not name where it is counted from");
    }
    if (missing.mention && !dossier.mentions[*missing.mention].candidates.empty()) {
        const std::size_t place = dossier.mentions[*missing.mention].candidates.front().place;
        const ClaimEnd& other = &missing == &claim.subject ? claim.object : claim.subject;
        return unverifiable("unresolved",
                            fmt::format("\"{}\" would be {}, which does not go with \"{}\": one of the two "
                                        "names may mean another place",
                                        missing.quote, place_in_words(dossier.places[place]), other.quote));
    }
    if (missing.mention) {
        return unverifiable("unresolved",
                            fmt::format("which place \"{}\" means here is not certain", missing.quote));
    }
    const bool common_noun = missing.quote.front() >= 'a' && missing.quote.front() <= 'z';
    if (common_noun) {
        return unverifiable("unresolved", fmt::format("the text names no place for \"{}\"", missing.quote));
    }
    return unverifiable("unresolved",
                        fmt::format("\"{}\" is a thing, or a place that the gazetteer lacks", missing.quote));
}

std::string sentence_for(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    switch (claim.kind) {
        case ClaimKind::containment:
            return containment_sentence(dossier, claim, judgement);
        case ClaimKind::nearness:
            return nearness_sentence(dossier, claim, judgement);
        default:
            return distance_sentence(dossier, claim, judgement);
    }
}

Judgement judged_with(const Dossier& dossier, const Claim& claim, Ends ends, const Tolerances& tolerances) {
    Judgement judgement = judge_pair(dossier, claim, ends, tolerances);
    if (judgement.verdict == Verdict::off || judgement.verdict == Verdict::contradicted) {
        judgement.diagnoses = diagnose(dossier, claim, ends, tolerances);
    }
    judgement.sentence = sentence_for(dossier, claim, judgement);
    return judgement;
}

std::string pair_in_words(const Dossier& dossier, const Judgement& judgement) {
    const Place& subject = dossier.places[judgement.measurement->subject];
    const Place& object = dossier.places[judgement.measurement->object];
    return fmt::format("{} with {} and {}", name_of(judgement.verdict), place_in_words(subject),
                       place_in_words(object));
}

/// Leading candidates that disagree leave the claim open: the text must say which place it means.
Judgement undecided(const Dossier& dossier, Judgement first, const Judgement& other) {
    first.sentence = fmt::format("the names are ambiguous: {}; {}", pair_in_words(dossier, first),
                                 pair_in_words(dossier, other));
    first.verdict = Verdict::unverifiable;
    first.reasons = {"ambiguous"};
    first.diagnoses.clear();
    return first;
}

/// What a sentence denies or supposes is measured all the same, for the reader to see.
Judgement not_asserted(Judgement measured) {
    measured.verdict = Verdict::unverifiable;
    measured.reasons = {"not-asserted"};
    measured.sentence = "the text denies or supposes this, and does not assert it";
    return measured;
}

/// Places below this have namesakes that gazetteers lack.
constexpr std::int64_t well_known_population = 100'000;

/// Whether an end is a small place that was looked up for this claim alone, with nothing else in the article
/// to say which of its name is meant.
bool may_be_namesake(const Dossier& dossier, const ClaimEnd& end) {
    if (!end.mention || end.candidates.empty()) return false;
    const auto& candidates = dossier.mentions[*end.mention].candidates;
    if (candidates.empty()) return false;
    const auto& reasons = candidates.front().reasons;
    const bool for_the_claim = std::find(reasons.begin(), reasons.end(), "named by a claim") != reasons.end();
    return for_the_claim && dossier.places[end.candidates.front()].population < well_known_population;
}

/// Where the length is right and the wind is wrong, the place is the one meant.
bool length_fits(const Judgement& judgement) {
    return judgement.claimed && judgement.measurement &&
           judgement.claimed->interval.contains(judgement.measurement->length);
}

/// A name that nothing but the claim itself supports contradicts nothing: a namesake may be meant.
Judgement namesake(const ClaimEnd& end, Judgement judgement) {
    judgement.verdict = Verdict::unverifiable;
    judgement.reasons = {"namesake"};
    judgement.diagnoses.clear();
    judgement.sentence =
        fmt::format("\"{}\" may be a place that the gazetteer lacks; with the one it has: {}", end.quote,
                    judgement.sentence);
    return judgement;
}

Judgement judge_places(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances,
                       AssertionTest& assertion) {
    const auto subjects = leading(dossier, claim.subject, tolerances.limits);
    const auto objects = leading(dossier, claim.object, tolerances.limits);
    if (subjects.empty() || objects.empty()) return without_places(dossier, claim);

    const Ends best{subjects.front(), objects.front()};
    if (claim.kind == ClaimKind::distance && !assertion.is_asserted(claim))
        return not_asserted(judge_pair(dossier, claim, best, tolerances));
    Judgement first = judged_with(dossier, claim, best, tolerances);
    for (const std::size_t subject : subjects) {
        for (const std::size_t object : objects) {
            const auto other = judge_pair(dossier, claim, {subject, object}, tolerances);
            if (other.verdict != first.verdict) return undecided(dossier, std::move(first), other);
        }
    }
    if (first.verdict != Verdict::contradicted || length_fits(first)) return first;
    for (const ClaimEnd* end : {&claim.subject, &claim.object}) {
        if (may_be_namesake(dossier, *end)) return namesake(*end, std::move(first));
    }
    return first;
}

Judgement judge_kind(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances,
                     AssertionTest& assertion) {
    switch (claim.kind) {
        case ClaimKind::local_time:
            return judge_local_time(dossier, claim, tolerances);
        case ClaimKind::weekday:
            return judge_weekday(claim);
        case ClaimKind::midway:
            return judge_midway(dossier, claim, tolerances);
        case ClaimKind::nearness:
            if (claim.second_object) return judge_midway(dossier, claim, tolerances);
            [[fallthrough]];
        default:
            return judge_places(dossier, claim, tolerances, assertion);
    }
}

Judgement judge_one(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances,
                    AssertionTest& assertion) {
    Judgement judgement = judge_kind(dossier, claim, tolerances, assertion);
    judgement.correction = correction_of(dossier, claim, judgement, tolerances);
    return judgement;
}

}  // namespace

Judgement judge_claim(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances) {
    AssertionTest assertion{dossier};
    return judge_one(dossier, claim, tolerances, assertion);
}

void judge(Dossier& dossier, const Tolerances& tolerances) {
    dossier.profile = tolerances.name;
    dossier.judgements.clear();
    dossier.judgements.reserve(dossier.claims.size());
    AssertionTest assertion{dossier};
    for (const auto& claim : dossier.claims) {
        dossier.judgements.push_back(judge_one(dossier, claim, tolerances, assertion));
    }
}

}  // namespace dateline
