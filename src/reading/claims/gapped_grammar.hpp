/// Statements that leave out what another one says: "Brno lies 190 km and Krakow 390 km east of Prague".
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// Lengths that have each their own subject, and one object for all, behind the last: "Brno lies 190 km and
/// Krakow 390 km east of Prague". The first length begins here; empty when the words are built otherwise.
[[nodiscard]] std::vector<Relation> gapped_relations_at(const SentenceView& view, std::size_t at);

/// "Pune is 120 km from Mumbai and Surat 235 km": counted from where the statement before it counts.
[[nodiscard]] std::optional<Relation> echoed_relation_with(const SentenceView& view,
                                                           const WrittenLength& length, const Relation& last);

}  // namespace dateline
