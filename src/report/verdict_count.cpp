#include "report/verdict_count.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

std::size_t count_of(const Dossier& dossier, Verdict verdict) {
    const auto& all = dossier.judgements;
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(),
                      [verdict](const Judgement& judgement) { return judgement.verdict == verdict; }));
}

bool is_failure(const Claim& claim, const Judgement& judgement, Verdict fail_on) {
    return claim.expectation.empty() ? judgement.verdict >= fail_on
                                     : claim.expectation != name_of(judgement.verdict);
}

bool any_failure(const Dossier& dossier, Verdict fail_on) {
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        if (is_failure(dossier.claims[i], dossier.judgements[i], fail_on)) return true;
    }
    return false;
}

std::vector<FailedExpectation> failed_expectations(const Dossier& dossier) {
    std::vector<FailedExpectation> failed;
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        const auto& expected = dossier.claims[i].expectation;
        const Verdict got = dossier.judgements[i].verdict;
        if (!expected.empty() && expected != name_of(got)) failed.push_back({i, expected, got});
    }
    return failed;
}

std::string ClaimPositions::of(const Claim& claim) {
    const Article& article = dossier_.articles[claim.article];
    const std::string file = article.file == "-" ? "standard input" : article.file;
    const std::string record = article.record > 0 ? "#" + article.id : "";
    return fmt::format("{}{}:{}", file, record, regions_.line_of(claim));
}

std::string position_of(const Dossier& dossier, const Claim& claim) {
    return ClaimPositions{dossier}.of(claim);
}

}  // namespace dateline
