/// Names of countries that stand for who, not for where: "U.S. forces".
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// Whether a country's name is used as an adjective: "U.S. forces", "U.S.-led", "U.S. and coalition forces",
/// "Iran state television". Never for other places: "Erbil airport" is in Erbil.
[[nodiscard]] bool is_adjective(const SentenceView& view, const LaidName& name);

}  // namespace dateline
