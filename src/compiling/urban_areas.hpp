/// Cities and the built-up land around them.
#pragma once

#include "compiling/place_tables.hpp"
#include "geo/place.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace dateline {

/**
 * The extent of a city that lies in an area of built-up land, of which it is the largest; empty where the disc of
 * extent_rules.hpp is the better guess.
 *
 * Satellites see neither names nor boundaries: land between two cities joins them, an estuary parts one, and bare
 * ground around a desert town looks built-up. So the area has to be about as large as the city's people need at
 * their country's urban density, from half of that to twice; to reach no farther from the city's point than twice
 * the radius of a disc as large; and the next city in it (`next_population`) may have at most a third of the people.
 * A town below 20 000 people is smaller than the data is fine. The limits are ours.
 */
[[nodiscard]] std::optional<Extent> extent_in_urban_area(const Place& city, std::int64_t next_population,
                                                         const Area& area, std::string_view source);

/// Gives cities the areas of a file, each to the largest city in it where that is sound. Quarters of cities
/// (P.PPLX) neither get one nor count as a next city.
TableTally read_urban_areas(const std::filesystem::path& file, std::string_view source, PlaceList& places);

}  // namespace dateline
