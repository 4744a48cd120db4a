/// How likely a bare name means a place, before anything is known of the text it stands in.
#pragma once

#include "geo/place.hpp"

namespace dateline {

/**
 * 0 to 1. A populated place rises with the logarithm of its population from 0.10 (unknown) to 0.80 (ten
 * million); a national capital gains 0.12, the seat of a first-level division 0.03. Countries stand at 0.95,
 * first-level divisions at 0.50 to 0.56 by population (below the seats that many are named after; the others
 * are raised by their table's `importance`), features of the land by how far they are known. The values are
 * ours: they order the namesakes in tests/gazetteer/well_known_names.csv as newspapers mean them.
 */
[[nodiscard]] double prior_of(const Place& place);

}  // namespace dateline
