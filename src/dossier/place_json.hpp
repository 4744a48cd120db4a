/// Places as JSON.
#pragma once

#include "dossier/json_node.hpp"
#include "dossier/json_writer.hpp"
#include "geo/lat_lon.hpp"
#include "geo/place.hpp"

namespace dateline {

/// Without its polygon: the id names it.
void write_place(JsonWriter& writer, const Place& place);

/// @throws InputError
[[nodiscard]] Place read_place(const JsonNode& node);

}  // namespace dateline
