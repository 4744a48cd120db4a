#include "reading/claims/claim_lines.hpp"

#include "base/input.hpp"
#include "reading/article_reading.hpp"
#include "reading/mentions/references.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// What a line says first and foremost: of "Louisville, Kentucky, is 35 miles from …", the distance.
int importance(const Claim& claim) {
    switch (claim.kind) {
        case ClaimKind::distance:
        case ClaimKind::midway:
            return 4;
        case ClaimKind::local_time:
            return 3;
        case ClaimKind::weekday:
            return 2;
        case ClaimKind::nearness:
            return 1;
        case ClaimKind::containment:
            break;
    }
    return 0;
}

/// Reads one article's lines in turn.
class LineReader {
public:
    LineReader(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record,
               const OverrideBook& overrides)
        : dossier_{dossier},
          gazetteer_{gazetteer},
          bad_record_{bad_record},
          overrides_{overrides},
          text_{dossier.articles.front().text},
          index_{text_} {}

    void read(std::size_t number, std::string_view line) {
        if (const auto expected = expectation_in(line)) {
            expect(number, *expected);
        } else if (const auto words = trimmed(line); !words.empty() && words.front() != '#') {
            read_claims(words);
            expectation_.clear();
        }
    }

    void finish() const {
        if (!expectation_.empty()) report(expected_at_, "no claim follows this expectation");
    }

private:
    void report(std::size_t number, std::string_view what) const {
        bad_record_(fmt::format("{}:{}: {}", dossier_.articles.front().file, number, what));
    }

    void expect(std::size_t number, std::string_view verdict) {
        if (!verdict_from(verdict)) {
            report(number,
                   fmt::format("\"{}\" is no verdict; expect supported, unverifiable, off or contradicted",
                               verdict));
            return;
        }
        expectation_ = verdict;
        expected_at_ = number;
    }

    void read_claims(std::string_view words) {
        const std::uint32_t begin =
            index_.code_point_of(static_cast<std::size_t>(words.data() - text_.data()));
        Tokens tokens = tokenize(words);
        for (auto& token : tokens.all) token.span = {token.span.begin + begin, token.span.end + begin};
        ArticleReading reading{dossier_, gazetteer_, 0, index_, tokens, dossier_.mentions.size()};
        const std::size_t first = dossier_.claims.size();
        find_mentions(reading);
        apply_overrides(reading, overrides_);
        find_references(reading);
        find_claims(reading);
        if (dossier_.claims.size() == first) add_claimless({begin, begin + code_point_count(words)}, words);
        const auto begin_of_line = dossier_.claims.begin() + static_cast<std::ptrdiff_t>(first);
        const auto chief =
            std::max_element(begin_of_line, dossier_.claims.end(),
                             [](const Claim& a, const Claim& b) { return importance(a) < importance(b); });
        chief->expectation = expectation_;
    }

    void add_claimless(Span span, std::string_view words) {
        Claim claim;
        claim.span = span;
        claim.quote = std::string{words};
        dossier_.claims.push_back(std::move(claim));
    }

    Dossier& dossier_;
    const Gazetteer& gazetteer_;
    const BadClaimRecord& bad_record_;
    const OverrideBook& overrides_;
    std::string_view text_;
    CodePointIndex index_;
    std::string expectation_;
    std::size_t expected_at_ = 0;
};

}  // namespace

std::optional<std::string_view> expectation_in(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with('#')) return std::nullopt;
    line = trimmed(line.substr(1));
    constexpr std::string_view key = "expect:";
    if (!line.starts_with(key)) return std::nullopt;
    return trimmed(line.substr(key.size()));
}

void read_claim_lines(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record,
                      const OverrideBook& overrides) {
    LineReader reader{dossier, gazetteer, bad_record, overrides};
    for_each_line(dossier.articles.front().text,
                  [&](std::size_t number, std::string_view line) { reader.read(number, line); });
    reader.finish();
}

}  // namespace dateline
