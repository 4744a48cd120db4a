/// What reports state, with who states it, as JSON: numbers and denials.
#pragma once

#include "dossier/dossier_positions.hpp"
#include "dossier/event.hpp"
#include "dossier/json_node.hpp"
#include "dossier/json_writer.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

void write_count(JsonWriter& writer, const Count& count);

/// @throws InputError
[[nodiscard]] Count read_count(const JsonNode& node, const DossierPositions& positions, std::size_t article);

/// Writes the member `denials` when there are any.
void write_denials(JsonWriter& writer, const std::vector<Denial>& denials);

/// The member `denials` of a report; none when it is missing.
/// @throws InputError
[[nodiscard]] std::vector<Denial> read_denials(const JsonNode& owner, const DossierPositions& positions,
                                               std::size_t article);

}  // namespace dateline
