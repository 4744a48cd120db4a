#include "reading/events/clause_denial.hpp"

#include "reading/events/denials.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// Who denies what the clause tells of, or "denied it" of what was told before.
SaidBy denier_in(const SentenceView& view, const EventClauses& clauses, const std::vector<Trigger>& triggers,
                 std::size_t clause) {
    const auto trigger = std::ranges::find(triggers, clause, &Trigger::clause);
    if (trigger == triggers.end()) {
        const auto verb = plain_denial_in(view, clauses, clause);
        return verb ? subject_of(view, *verb) : SaidBy{};
    }
    if (!trigger->denied) return {};
    const auto verb = denial_before(view, clauses, trigger->at);
    return verb ? subject_of(view, *verb) : source_of(view, trigger->at);
}

}  // namespace

bool is_denied(const std::vector<Trigger>& triggers, std::size_t clause) {
    const auto trigger = std::ranges::find(triggers, clause, &Trigger::clause);
    return trigger != triggers.end() && trigger->denied;
}

std::optional<Denial> denial_in(const SentenceView& view, const EventClauses& clauses,
                                const std::vector<Trigger>& triggers, std::size_t clause,
                                const KnownSources& sources) {
    const SaidBy said = denier_in(view, clauses, triggers, clause);
    if (said.source.empty() && !said.pronoun) return std::nullopt;
    Denial denial{sources.full_name(said), view.span(view.begin(), view.end()), {}};
    denial.quote = view.reading().index.slice(denial.span);
    return denial.attribution.empty() ? std::nullopt : std::optional{std::move(denial)};
}

bool has_denial(const SentenceView& view) {
    if (!view.opens_somewhere(Opening::speech_verb)) return false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.opens(at, Opening::speech_verb) && is_denial_verb(view, at)) return true;
    }
    return false;
}

}  // namespace dateline
