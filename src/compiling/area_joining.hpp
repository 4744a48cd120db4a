/// Polygons given to their places, and divisions to the places that lie in them.
#pragma once

#include "compiling/place_tables.hpp"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace dateline {

/// Gives each area of a file to the place with its id, and a place without coordinates the area's middle.
/// `source` says where the polygons come from, for the reader of an answer.
TableTally read_areas(const std::filesystem::path& file, std::string_view source, PlaceList& places);

/// Gives places that know their country but no first-level division the one whose polygon holds them.
/// @returns how many found one.
std::uint64_t find_divisions(PlaceList& places);

}  // namespace dateline
