/// What a party says did not happen.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// "denied", "rejected": a verb by which a party says that something is not so. `verb` may be any position.
[[nodiscard]] bool is_denial_verb(const SentenceView& view, std::size_t verb);

/// Whether the word may be such a verb, whatever it is said of.
[[nodiscard]] bool tells_of_denial(std::string_view word);

/// The verb that denies the trigger at `at`, when there is one: "denied that it had shelled", "rejected
/// reports of an attack". "Denied responsibility for the attack" denies no attack.
[[nodiscard]] std::optional<std::size_t> denial_before(const SentenceView& view, const EventClauses& clauses,
                                                       std::size_t at);

/// The verb of "the army denied it", "rejected the report": what was told before is denied, whatever it was.
[[nodiscard]] std::optional<std::size_t> plain_denial_in(const SentenceView& view,
                                                         const EventClauses& clauses, std::size_t clause);

/// "the attack", "Friday's blast": a deed that is certain, whatever is planned, feared or denied around it.
[[nodiscard]] bool is_certain_deed(const SentenceView& view, std::size_t at);

}  // namespace dateline
