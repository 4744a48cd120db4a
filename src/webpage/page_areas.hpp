/// Outlines of places, as fine as a page can carry.
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace dateline {

/// The rings of each place's outline, by position in Dossier::places.
using PageAreas = std::map<std::size_t, std::vector<std::vector<LatLon>>>;

/**
 * The outlines of those of the places that have an area, and rings around those that claims and events speak
 * of and that have a radius. Outlines keep within 0.05 % of how far the place reaches, or 0.003 degrees;
 * where those of claims and events have more than 12 000 corners together, within twice that, and so on; the
 * others likewise. Islands that vanish then are left out.
 */
[[nodiscard]] PageAreas simplified_areas(const Dossier& dossier, std::span<const std::size_t> places);

}  // namespace dateline
