/// How well known a place is when its population is not known.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

#include <cstddef>

namespace dateline {

/**
 * The least prior for a populated place of unknown population, from the number of its names: 0.10 for one
 * name, 0.45 for ten, 0.50 at most; 0 for every other place. The scale is ours: people name what they speak
 * of, and a town with ten names in GeoNames stands where one of some 3000 people would.
 */
[[nodiscard]] double importance_from_names(const SourcePlace& source);
[[nodiscard]] double importance_from_names(const Place& place, std::size_t name_count);

/**
 * The greatest prior for a natural feature, site or region of a dump that lists every brook and hill: 0.15
 * for one name, 0.50 for ten, 1 from some 270 on; 1 for places of other kinds. The scale is ours, made so
 * that the Tigris keeps what its kind gives and a stream that only its valley knows stands below the valley's
 * villages.
 */
[[nodiscard]] double most_prior_from_names(const Place& place, std::size_t name_count);

}  // namespace dateline
