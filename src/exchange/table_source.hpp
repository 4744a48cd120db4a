/// Tables of events from outside, as features.
#pragma once

#include "exchange/feature.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/// Is told, once, of each row that cannot be used: "strikes.csv:7: latitude 91 is outside -90..90 degrees".
using BadRow = std::function<void(const std::string&)>;

/**
 * CSV (RFC 4180, UTF-8, a header) with a position in each row: columns of longitude and latitude in degrees,
 * or of WKT. A column's type is what all of its values can be read as.
 *
 * @pre the text outlives the source
 * @throws InputError  when no column gives positions.
 */
[[nodiscard]] std::unique_ptr<FeatureSource> csv_source(std::string_view text, const std::string& file,
                                                        BadRow bad_row);

/// A GeoJSON collection, or features one after the other (a line each, or RFC 8142). @pre the text outlives
/// the source
[[nodiscard]] std::unique_ptr<FeatureSource> geojson_source(std::string_view text, const std::string& file,
                                                            BadRow bad_row);

/// Whether the first line names columns that give positions.
[[nodiscard]] bool looks_like_place_table(std::string_view bytes);

/// Whether the first object is a GeoJSON feature or collection.
[[nodiscard]] bool looks_like_geojson(std::string_view bytes);

}  // namespace dateline
