/// Distances between every site of a person's own table and one place.
#pragma once

#include "exchange/feature.hpp"
#include "geo/place.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>

namespace dateline {

enum class TableSide { from, to };     ///< whether the rows are where the lines start or end
enum class TableAnswer { csv, json };  ///< JSON is what distance_as_json() makes, an object a line

/**
 * Measures a line for each row with a position, in their order: CSV with the columns id, name, latitude,
 * longitude (of the row), length_m, bearing_deg, bearing_back_deg, nearest_m and farthest_m, as
 * MeasuredDistance has them.
 * @returns the number of rows measured.
 */
std::size_t measure_table(FeatureSource& table, const std::string& file, const Place& place, TableSide side,
                          TableAnswer answer, std::ostream& out);

}  // namespace dateline
