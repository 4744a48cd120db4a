#include "reading/events/denials.hpp"

#include "reading/events/event_words.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

constexpr auto denial_verbs = word_list("denied", "denies", "deny", "denying", "rejected", "rejects",
                                        "dismissed", "dismisses", "refuted", "refutes", "disputed");

/// "denied responsibility for the attack", "denied targeting civilians": the attack itself is granted.
bool grants_the_deed(const SentenceView& view, std::size_t verb, std::size_t trigger) {
    constexpr auto parts =
        word_list("responsibility", "involvement", "role", "part", "link", "links", "connection", "knowledge",
                  "behind", "blame", "guilt", "charges", "wrongdoing", "complicity", "carrying", "ordering",
                  "bail", "entry", "deliberately", "intentionally");
    for (std::size_t at = verb + 1; at < trigger; ++at) {
        if (view.is_any(at, parts)) return true;
    }
    if (view.is_any(trigger + 1, {"civilians", "civilian"})) return true;  // whom it hit, not that it hit
    return is_certain_deed(view, trigger) && trigger_word_at(view, trigger)->sense == TriggerSense::deed;
}

}  // namespace

bool is_certain_deed(const SentenceView& view, std::size_t at) {
    return at > view.begin() && view.is_any(at - 1, {"the", "this", "that", "'s", "’s"});
}

bool tells_of_denial(std::string_view word) {
    return same_as_any(word, denial_verbs);
}

bool is_denial_verb(const SentenceView& view, std::size_t verb) {
    if (!view.opens(verb, Opening::speech_verb) || !view.is_any(verb, denial_verbs)) return false;
    if (view.is_any(verb, {"denied", "denies", "deny", "denying"})) return true;
    // other things are rejected and dismissed as well
    for (std::size_t at = verb + 1; at <= verb + 4; ++at) {
        if (view.is_any(at, {"report", "reports", "claim", "claims", "allegation", "allegations",
                             "accusation", "accusations", "rumours", "rumors"}))
            return true;
    }
    return false;
}

std::optional<std::size_t> denial_before(const SentenceView& view, const EventClauses& clauses,
                                         std::size_t at) {
    for (std::size_t verb = at; verb-- > view.begin();) {
        if (view.is(verb, ";")) return std::nullopt;
        if (is_denial_verb(view, verb)) {
            const bool same = clauses.in(clauses.clause_of(at), verb);
            return same && !grants_the_deed(view, verb, at) ? std::optional{verb} : std::nullopt;
        }
        if (is_speech_verb(view, verb) && !view.is_any(verb, {"claims", "reports"})) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::size_t> plain_denial_in(const SentenceView& view, const EventClauses& clauses,
                                           std::size_t clause) {
    for (std::size_t verb = view.begin(); verb < view.end(); ++verb) {
        if (!clauses.in(clause, verb) || !is_denial_verb(view, verb)) continue;
        const std::size_t next =
            view.is_any(verb + 1, {"the", "these", "those", "such", "this"}) ? verb + 2 : verb + 1;
        const bool whole = !view.has(next + 1) || view.is_mark(next + 1);
        if (whole && view.is_any(next, {"it", "this", "that", "report", "reports", "claim", "claims",
                                        "allegation", "allegations", "accusation", "accusations"}))
            return verb;
    }
    return std::nullopt;
}

}  // namespace dateline
