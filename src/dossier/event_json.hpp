/// Events and their reports as JSON.
#pragma once

#include "dossier/dossier_positions.hpp"
#include "dossier/event.hpp"
#include "dossier/json_node.hpp"
#include "dossier/json_writer.hpp"

namespace dateline {

void write_event(JsonWriter& writer, const Event& event);

/// @throws InputError
[[nodiscard]] Event read_event(const JsonNode& node, const DossierPositions& positions);

}  // namespace dateline
