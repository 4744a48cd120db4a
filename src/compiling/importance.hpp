/// How well known a place is when its population is not known.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

namespace dateline {

/**
 * The least prior for a populated place of unknown population, from the number of its names: 0.10 for one
 * name, 0.45 for ten, 0.50 at most; 0 for every other place. The scale is ours: people name what they speak
 * of, and a town with ten names in GeoNames stands where one of some 3000 people would.
 */
[[nodiscard]] double importance_from_names(const SourcePlace& source);

}  // namespace dateline
