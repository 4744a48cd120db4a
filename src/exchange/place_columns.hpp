/// Which columns of a table say where a row is.
#pragma once

#include "exchange/feature.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

inline constexpr std::size_t no_column = static_cast<std::size_t>(-1);

/// Positions in the header. WKT, where a row has it, goes before longitude and latitude.
struct PlaceColumns {
    std::size_t id = no_column;
    std::size_t lon = no_column;
    std::size_t lat = no_column;
    std::size_t wkt = no_column;

    [[nodiscard]] bool give_positions() const noexcept {
        return wkt != no_column || (lon != no_column && lat != no_column);
    }
    [[nodiscard]] bool is_position(std::size_t column) const noexcept {
        return column == lon || column == lat || column == wkt;
    }

    /// The row's shape; none when it has no position. Areas are put into `area`, which the shape then refers
    /// to.
    /// @throws InputError  for what is no position
    [[nodiscard]] FeatureShape shape(const std::vector<std::string_view>& fields, Area& area) const;
};

/// By the names in use, whatever their case. See place_column_help.
[[nodiscard]] PlaceColumns place_columns(const std::vector<std::string>& names);

inline constexpr std::string_view place_column_help =
    "name columns lat (latitude, lat_deg, y, decimalLatitude) and lon (longitude, lng, long, lon_deg, x, "
    "decimalLongitude) in degrees, or wkt (geometry, geom)";

}  // namespace dateline
