/// Cells of a source's row as checked values. Each throws RowFault for a cell that is none.
#pragma once

#include "compiling/row_report.hpp"
#include "geo/lat_lon.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// A name as it will be stored: trimmed, 1 to 1000 bytes of UTF-8 without control characters.
[[nodiscard]] std::string name_from(std::string_view cell, std::string_view field);

/// Whether name_from would take the cell.
[[nodiscard]] bool is_name(std::string_view cell);

/// Degrees in decimal notation.
[[nodiscard]] LatLon point_from(std::string_view lat, std::string_view lon, std::string_view lat_field,
                                std::string_view lon_field);

/// 0 for an empty cell.
[[nodiscard]] std::int64_t count_from(std::string_view cell, std::string_view field);
[[nodiscard]] double number_from(std::string_view cell, std::string_view field);

/// Two capital letters, or empty; small letters are raised.
[[nodiscard]] std::string country_from(std::string_view cell, std::string_view field);

/// Printable ASCII without spaces, at most 64 bytes, as codes and zone names are; may be empty.
[[nodiscard]] std::string code_from(std::string_view cell, std::string_view field);

[[nodiscard]] std::string_view trimmed_cell(std::string_view cell);

}  // namespace dateline
