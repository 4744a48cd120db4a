/// Names and values as PostgreSQL spells them.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// "quote" in double quotes, doubled inside; names are cut at 63 bytes by the server.
[[nodiscard]] std::string sql_name(std::string_view name);

/// Appends a literal that is right whatever standard_conforming_strings says.
void append_sql_text(std::string& out, std::string_view text);

void append_sql_value(std::string& out, const FieldValue& value);

/// "text", "bigint", "double precision", "boolean", "date", "timestamptz".
[[nodiscard]] std::string_view sql_type(FieldType type);

/// Appends the shape as extended WKT with SRID 4326, or NULL.
void append_sql_shape(std::string& out, const FeatureShape& shape);

}  // namespace dateline
