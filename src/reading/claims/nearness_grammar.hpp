/// Wordings of nearness, which give no number to test: "near Baghdad", "an hour's drive from", "on the
/// Euphrates".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <optional>
#include <string_view>

namespace dateline {

/// "near Baghdad", "just outside Cairns", "an hour's drive from", "off the coast of".
[[nodiscard]] std::optional<Relation> nearness_relation_at(const SentenceView& view, std::size_t at);

/// Whether a wording of nearness may begin with the word; it may with any number in digits, too.
[[nodiscard]] bool begins_nearness(std::string_view word);

}  // namespace dateline
