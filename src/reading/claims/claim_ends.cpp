#include "reading/claims/claim_ends.hpp"

#include <string>

namespace dateline {
namespace {

std::size_t skip_determiner(const SentenceView& view, std::size_t begin, std::size_t end) {
    while (begin + 1 < end && view.is_any(begin, {"the", "a", "an", "of", "\"", "“"})) ++begin;
    return begin;
}

}  // namespace

Claim claim_over(const SentenceView& view, ClaimKind kind, std::size_t begin, std::size_t end) {
    Claim claim;
    claim.article = view.reading().article;
    claim.kind = kind;
    claim.span = view.span(begin, end);
    claim.quote = std::string{view.reading().index.slice(claim.span)};
    return claim;
}

ClaimEnd claim_end(const SentenceView& view, const WordRun& run) {
    ClaimEnd end;
    const std::size_t begin = run.name != nullptr ? run.begin : skip_determiner(view, run.begin, run.end);
    end.span = view.span(begin, run.end);
    end.quote = std::string{view.reading().index.slice(end.span)};
    if (run.name == nullptr) return end;
    end.mention = run.name->mention;
    for (const auto& candidate : view.mention(*run.name).candidates)
        end.candidates.push_back(candidate.place);
    return end;
}

ClaimEnd claim_end(const SentenceView& view, const PlacePhrase& phrase) {
    ClaimEnd end = claim_end(view, phrase.run);
    end.part = phrase.part;
    end.border = phrase.border;
    end.centre = phrase.centre;
    return end;
}

}  // namespace dateline
