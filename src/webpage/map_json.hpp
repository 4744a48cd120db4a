/// JSON with lines and points as the page's map takes them.
#pragma once

#include "dossier/json_writer.hpp"
#include "geo/lat_lon.hpp"

#include <span>

namespace dateline {

/// Longitudes that it writes lie within 180° of `middle`.
struct MapJson {
    JsonWriter json;
    Degrees middle{};

    /// An encoded line (see line_code.hpp) on the grid of findings.
    void line_member(const char* key, std::span<const LatLon> line);
    /// "lat" and "lon".
    void point_members(LatLon point);
};

/// Steps of the grid on which findings are drawn: 11 m.
inline constexpr int finding_steps_per_degree = 10'000;
/// Of a position in degrees: 1 m.
inline constexpr int finding_decimals = 5;

}  // namespace dateline
