/// The answer of `dateline distance` for one pair of places.
#pragma once

#include "dossier/json_writer.hpp"
#include "geo/place.hpp"
#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"

#include <string>

namespace dateline {

struct MeasuredDistance {
    Place from;
    Place to;
    GeodesicLine line;      ///< between the representative points
    Degrees bearing_back;   ///< from `to` as seen towards `from`, clockwise from true north
    ExtentDistance extent;  ///< nearest edges to farthest edges
    LatLon midpoint;
    std::string gazetteer_version;  ///< empty when no name was looked up
};

[[nodiscard]] MeasuredDistance measured_distance(Place from, Place to);

/// Several lines for a person, each ended.
[[nodiscard]] std::string distance_as_text(const MeasuredDistance& measured);

/**
 * One JSON object. Keys keep their meaning for as long as `schema_version` stays 1:
 *
 * - `model`: "WGS84 geodesic"; `gazetteer_version`: absent when both ends were coordinates
 * - `from`, `to`: `id`, `name`, `kind`, `country` (ISO 3166-1), `admin1` (absent when unknown), `latitude`,
 *   `longitude`, `extent` ("disc", or "area" for a polygon), `radius_m`, `extent_source`
 * - `length_m`, `length_km`, `length_mi`, `length_nmi`: between the representative points
 * - `bearing_deg`, `bearing_words` (from → to), `bearing_back_deg`, `bearing_back_words` (to → from): absent
 *   when the points coincide
 * - `nearest_m`, `farthest_m`: from nearest edge to farthest edge; 0 when the extents touch
 * - `nearest_from`, `nearest_to`, `midpoint`: `latitude`, `longitude`
 */
[[nodiscard]] std::string distance_as_json(const MeasuredDistance& measured,
                                           JsonLayout layout = JsonLayout::lines);

}  // namespace dateline
