/// Time zones for places whose source has none.
#pragma once

#include "compiling/place_tables.hpp"

namespace dateline {

/// Gives a place without a time zone that of its first-level division, else its country's, where that has
/// only one. Others keep none: a wrong zone would make a true sentence false.
void fill_time_zones(PlaceList& places);

}  // namespace dateline
