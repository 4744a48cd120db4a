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

bool any_at_or_above(const Dossier& dossier, Verdict verdict) {
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        if (dossier.claims[i].expectation.empty() && dossier.judgements[i].verdict >= verdict) return true;
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
    return fmt::format("{}{}:{}", file, record, line_of(claim));
}

std::size_t ClaimPositions::line_of(const Claim& claim) {
    if (claim.article != article_ || claim.span.begin < code_point_) {
        article_ = claim.article;
        byte_ = run_ = 0;
        code_point_ = 0;
        line_ = 1;
    }
    const std::string& text = dossier_.articles[article_].text;
    const auto& runs = dossier_.articles[article_].source_map;
    for (; byte_ < text.size(); ++byte_) {
        const bool continues = (static_cast<unsigned char>(text[byte_]) & 0xC0) == 0x80;
        const bool starts_run = !continues && run_ < runs.size() && runs[run_].text == code_point_;
        if (starts_run) line_ = runs[run_++].line;
        if (!continues && code_point_ == claim.span.begin) break;
        code_point_ += continues ? 0 : 1;
        line_ += text[byte_] == '\n' ? 1 : 0;
    }
    return line_;
}

std::string position_of(const Dossier& dossier, const Claim& claim) {
    return ClaimPositions{dossier}.of(claim);
}

}  // namespace dateline
