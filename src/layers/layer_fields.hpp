/// Columns and values as GDAL has them.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <string_view>

class OGRFeature;
class OGRFieldDefn;

namespace dateline {

/// "2020-01-08" and "2020-01-07T22:30:00Z" become typed times.
void set_value(OGRFeature& row, int column, FieldType type, const FieldValue& value);

[[nodiscard]] FieldType type_of(const OGRFieldDefn& field);

/// The value of a column that is set, its text (if it is one) written into `text`. Lists become JSON texts.
[[nodiscard]] FieldValue value_of(const OGRFeature& row, int column, FieldType type, std::string& text);

}  // namespace dateline
