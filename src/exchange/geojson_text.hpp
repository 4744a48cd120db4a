/// Features and values as JSON.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Appends the number as short as it can be read back exactly.
void append_number(std::string& out, double value);

/// Appends degrees with at most 7 decimals: 1 cm (RFC 7946, 11.2).
void append_degrees(std::string& out, double value_deg);

/// Appends a GeoJSON geometry, "null" for nothing; outer rings counter-clockwise, holes clockwise.
void append_geometry(std::string& out, const FeatureShape& shape);

void append_value(std::string& out, const FieldValue& value);

/// A text itself, any other value as JSON.
[[nodiscard]] std::string words_of(const FieldValue& value);

/// Appends `"name": value, …` for all properties.
void append_properties(std::string& out, const Feature& feature);

/// Appends "[west, south, east, north]".
void append_box(std::string& out, const Box& box);

}  // namespace dateline
