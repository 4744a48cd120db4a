#include "report/verdict_count.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// The line, from 1, of a code point.
std::size_t line_of(const std::string& text, std::uint32_t code_point) {
    std::size_t line = 1;
    std::uint32_t at = 0;
    for (const char byte : text) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
        if (!continues && at++ == code_point) break;
        if (byte == '\n') ++line;
    }
    return line;
}

/// Whether the article is one of several in its file: a record of NDJSON. They stand next to each other.
bool shares_its_file(const Dossier& dossier, std::size_t position) {
    const auto& articles = dossier.articles;
    const auto same = [&](std::size_t other) { return articles[other].file == articles[position].file; };
    return (position > 0 && same(position - 1)) || (position + 1 < articles.size() && same(position + 1));
}

}  // namespace

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

std::string position_of(const Dossier& dossier, const Claim& claim) {
    const Article& article = dossier.articles[claim.article];
    const std::string file = article.file == "-" ? "standard input" : article.file;
    const std::string record = shares_its_file(dossier, claim.article) ? "#" + article.id : "";
    return fmt::format("{}{}:{}", file, record, line_of(article.text, claim.span.begin));
}

}  // namespace dateline
