/// "38,29,49,38": the part of the globe that a picture shows, as an option.
#pragma once

#include "geo/area.hpp"

#include <string_view>

namespace dateline {

/// Four numbers in degrees, west, south, east and north, as in GeoJSON; over the antimeridian where west >
/// east.
/// @throws InputError  naming the option and what is wrong, for anything else.
[[nodiscard]] Box map_part_from(std::string_view option, std::string_view text);

}  // namespace dateline
