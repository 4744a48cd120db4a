/// One place where two sources describe the same one.
#pragma once

#include "compiling/place_tables.hpp"

#include <cstdint>

namespace dateline {

/**
 * Joins places of military sites, air bases and airports that share a name or alternate name by its loose key
 * ("Al Asad Airbase", "Al-Asad Air Base") and lie within 5 km of each other, but come from different sources
 * (the part of the id before ":"). The one listed first stays, takes over the other's names, and lists its id
 * in `other_ids`.
 *
 * @returns how many places went into another.
 */
std::uint64_t join_same_places(PlaceList& places);

}  // namespace dateline
