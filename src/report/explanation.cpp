#include "report/explanation.hpp"

#include "dossier/candidate_score.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr std::size_t candidates_told = 3;

std::string extent_in_words(const Place& place) {
    const double km = place.extent.radius.value() / 1000;
    const char* what = place.extent.area ? "area, reaching" : "radius";
    return fmt::format("{} {:.1f} km ({})", what, km,
                       place.extent.source.empty() ? "no source" : place.extent.source);
}

void explain_end(const Dossier& dossier, std::string_view role, const ClaimEnd& end,
                 std::vector<std::string>& steps) {
    if (end.quote.empty()) return;
    if (end.candidates.empty()) {
        steps.push_back(fmt::format("{} \"{}\": no such place in the gazetteer", role, end.quote));
        return;
    }
    const std::size_t told = std::min(end.candidates.size(), candidates_told);
    for (std::size_t i = 0; i < told; ++i) {
        const Place& place = dossier.places[end.candidates[i]];
        steps.push_back(fmt::format(
            "{} \"{}\" {} {}, score {:.2f}; {}", role, end.quote, i == 0 ? "is" : "or", described(place),
            candidate_score(dossier, end, end.candidates[i]), extent_in_words(place)));
    }
}

std::string claimed_in_words(const ClaimedInterval& claimed) {
    const double low_km = claimed.interval.low.value() / 1000;
    const double high_km = claimed.interval.high.value() / 1000;
    return std::isfinite(high_km)
               ? fmt::format("allowed {:.1f} to {:.1f} km (rule {})", low_km, high_km, claimed.rule)
               : fmt::format("allowed {:.1f} km or more (rule {})", low_km, claimed.rule);
}

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes) text += (text.empty() ? "" : ", ") + code;
    return text;
}

}  // namespace

std::string described(const Place& place) {
    std::string text = fmt::format("{} ({}, {}", place.name, place.id, name_of(place.kind));
    if (!place.admin1.empty()) text += ", " + place.admin1;
    if (!place.country.empty()) text += ", " + place.country;
    return text + ")";
}

std::vector<std::string> explanation(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    std::vector<std::string> steps;
    explain_end(dossier, "subject", claim.subject, steps);
    explain_end(dossier, "object", claim.object, steps);
    if (claim.direction) steps.push_back(fmt::format("direction claimed: {}", words(*claim.direction)));
    if (judgement.claimed) steps.push_back(claimed_in_words(*judgement.claimed));
    if (judgement.deviation_percent)
        steps.push_back(fmt::format("deviation {:+.0f} %", *judgement.deviation_percent));
    if (!judgement.reasons.empty()) steps.push_back("reasons: " + joined(judgement.reasons));
    return steps;
}

}  // namespace dateline
