/// A length that names both its ends: "the distance between A and B is 300 km", "Miles from Chicago: 295".
#pragma once

#include "reading/claims/distance_grammar.hpp"

#include <optional>

namespace dateline {

/// "Miles from Chicago: 295", "Distance from Mumbai (km): 120". Its subject may be spoken of before.
[[nodiscard]] std::optional<Relation> tabular_relation_at(const SentenceView& view, std::size_t at);

/// "The distance between A and B is 300 km", "A and B are 300 km apart", "300 km separate A from B".
[[nodiscard]] std::optional<Relation> span_relation_with(const SentenceView& view,
                                                         const WrittenLength& length);

}  // namespace dateline
