/// The columns of the layers that a dossier gives.
#pragma once

#include "exchange/feature.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// "site", "extent", "arc", "claim", "place", each with every column it may have, in the order of writing.
[[nodiscard]] const std::vector<Layer>& known_layers();

/// Null for a table's own layer.
[[nodiscard]] const Layer* known_layer(std::string_view name);

/// What a column of that name holds, whichever of the layers it is in; nothing for a name of no such column.
[[nodiscard]] std::optional<FieldType> known_type(std::string_view column);

}  // namespace dateline
