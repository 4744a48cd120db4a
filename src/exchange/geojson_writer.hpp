/// A dossier as GeoJSON (RFC 7946).
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

namespace dateline {

/// Where the writer's output goes, in pieces.
using ByteSink = std::function<void(std::string_view)>;

/**
 * Writes one FeatureCollection, streaming: event sites as points with their uncertainty, launch-to-impact
 * arcs as densified geodesics with length and both azimuths, extents as polygons, claims with their verdicts,
 * named places as points. Flat scalar properties, RFC 3339 UTC times, provenance on every feature, right-hand
 * rule, antimeridian cut, bbox, at most 7 decimals. The same dossier always gives the same bytes. README.md
 * in this folder lists the properties.
 *
 * @returns the number of features.
 */
std::size_t write_geojson(const Dossier& dossier, const ByteSink& sink);

}  // namespace dateline
