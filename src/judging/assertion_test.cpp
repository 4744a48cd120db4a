#include "judging/assertion_test.hpp"

#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace dateline {
namespace {

/// Tokens before a claim among which an "if" leads it in.
constexpr std::size_t lead_reach = 3;
/// Code points before a claim that hold those tokens.
constexpr std::uint32_t lead_code_points = 60;

bool is_any(const Token& token, std::initializer_list<std::string_view> lower) {
    const auto same = [&](std::string_view word) {
        return std::equal(word.begin(), word.end(), token.text.begin(), token.text.end(), [](char a, char b) {
            return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
        });
    };
    return std::any_of(lower.begin(), lower.end(), same);
}

bool next_is_any(std::span<const Token> rest, std::initializer_list<std::string_view> lower) {
    return rest.size() > 1 && is_any(rest[1], lower);
}

/// Whether a denial or a supposition begins here.
bool withdraws(std::span<const Token> rest) {
    const Token& token = rest.front();
    if (is_any(token, {"not"})) return !next_is_any(rest, {"more", "less", "fewer", "quite", "only"});
    if (is_any(token, {"no"})) return next_is_any(rest, {"longer"});
    if (is_any(token, {"were"})) return next_is_any(rest, {"to"});
    return token.text.ends_with("n't") || token.text.ends_with("n’t") ||
           is_any(token, {"never", "nowhere", "would", "if", "whether", "unless"});
}

/// Whether a new statement begins here: what was denied before it does not concern it.
bool begins_anew(const Token& token) {
    return is_any(token, {",", "but", "is", "was", "are", "were", "lies", "lay", "sits", "stands"});
}

/// Whether a number, or the end of the words, stands under a denial: "Hit, which was not hit, is 90" does
/// not.
bool withdrawn(std::span<const Token> words) {
    bool held = false;
    bool found = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_any(words[at], {"but"})) found = false;
        if (begins_anew(words[at])) held = false;
        if (withdraws(words.subspan(at))) held = true;
        found = found || (held && words[at].kind == TokenKind::number);
    }
    return found || held;
}

bool is_led_in(const CodePointIndex& index, const Claim& claim) {
    const std::uint32_t begin = claim.span.begin - std::min(claim.span.begin, lead_code_points);
    const Tokens lead = tokenize(index.slice({begin, claim.span.begin}));
    std::size_t tried = 0;
    for (auto token = lead.all.rbegin(); token != lead.all.rend() && tried < lead_reach; ++token) {
        if (token->kind == TokenKind::punctuation) return false;
        if (is_any(*token, {"if", "whether", "unless", "suppose", "supposing", "imagine"})) return true;
        // "if it is true that", "whether it is the case that"
        const bool filler =
            is_any(*token, {"that", "it", "is", "was", "were", "true", "correct", "so", "the", "case"});
        tried += filler ? 0 : 1;
    }
    return false;
}

}  // namespace

bool AssertionTest::is_asserted(const Claim& claim) {
    const Tokens quote = tokenize(claim.quote);
    const bool leads = claim.subject.span.begin == claim.span.begin;
    const std::uint32_t subject = leads ? claim.subject.span.end - claim.span.begin : 0;
    const auto first = std::find_if(quote.all.begin(), quote.all.end(),
                                    [&](const Token& token) { return token.span.begin >= subject; });
    if (withdrawn({first, quote.all.end()})) return false;
    if (claim.article >= dossier_.articles.size()) return true;
    if (!index_ || article_ != claim.article) {
        index_.emplace(dossier_.articles[claim.article].text);
        article_ = claim.article;
    }
    return !is_led_in(*index_, claim);
}

bool is_asserted(const Dossier& dossier, const Claim& claim) {
    return AssertionTest{dossier}.is_asserted(claim);
}

}  // namespace dateline
