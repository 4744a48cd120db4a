/// How far a place reaches when no polygon of it is known: every radius and its source in one place.
#pragma once

#include "geo/place.hpp"

#include <string>
#include <string_view>

namespace dateline {

/**
 * People per square kilometre of built-up land. Source: Demographia, "World Urban Population Density by
 * Country & Area" (2006, urban areas over 500 000 people): world 7500, and the regions that differ most from
 * it.
 */
[[nodiscard]] double urban_density_per_km2(std::string_view country);

/**
 * The disc that stands for a place without a polygon, and in words where it comes from.
 *
 * A populated place is a disc that holds its people at its country's urban density, but at least 1 km:
 * GeoNames positions of villages are good to about an arc minute. Other kinds have one radius each, typical
 * of the kind and ours where extent_rules.cpp names no source.
 */
[[nodiscard]] Extent extent_without_area(const Place& place);

/// The extent of a place that has a polygon: the radius reaches its farthest vertex on WGS84.
[[nodiscard]] Extent extent_with_area(const Place& place, Area area, std::string source);

}  // namespace dateline
