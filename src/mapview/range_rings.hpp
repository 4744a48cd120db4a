/// How far something reaches, as circles on the map.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/weapon_ranges.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Forward from a launch: what may be hit. Backward from an impact: where it may have come from.
enum class RingDirection { forward, backward };

/// "800 mi": a range's length in the unit that it was given in.
[[nodiscard]] std::string given_length_text(const NamedRange& range);

/// A true geodesic circle, see circle_around. Its label says around what it is, when `name` does.
[[nodiscard]] MapObject range_ring(LatLon center, std::string_view name, const NamedRange& range,
                                   RingDirection direction);

/// Rings that a person asks for.
struct RangeRings {
    struct AroundPlace {
        LatLon center;
        std::string name;  ///< of the place
        NamedRange range;
    };
    std::vector<AroundPlace> around_places;
    std::vector<NamedRange> from_launches;
    std::vector<NamedRange> to_impacts;
};

/// Adds an object to a scene behind those that are painted before it, and what it covers to the first view.
void add_to_scene(MapScene& scene, MapObject object);

/// A ring around each launch site (forward) or each impact site (backward) of the scene, once for each place.
/// Sites known only as an area have none.
void add_rings_around_sites(MapScene& scene, const NamedRange& range, RingDirection direction);

/// All of them, and a dot with its name for a place that the scene does not show.
void add_range_rings(MapScene& scene, const RangeRings& rings);

}  // namespace dateline
