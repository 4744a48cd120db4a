/// What several verdict sentences say in the same words.
#pragma once

#include "dossier/dossier.hpp"
#include "geo/compass.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Whether the judgement rests on this rule.
[[nodiscard]] bool has(const Judgement& judgement, std::string_view reason);

/// "northern", "south-western".
[[nodiscard]] std::string_view adjective(CompassPoint point);

/// "the course of the Nile", "the shore of the Caspian Sea", "the edge of Kenya".
[[nodiscard]] std::string edge_in_words(const Place& place);

}  // namespace dateline
