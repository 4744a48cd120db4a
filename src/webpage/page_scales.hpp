/// What of Natural Earth stands behind the page's map, and how exactly.
#pragma once

#include "mapview/basemap.hpp"

#include <array>

namespace dateline {

struct PageScale {
    BasemapScale scale;
    int per_degree;  ///< steps of the grid: about the accuracy of the scale
};
inline constexpr PageScale page_world{BasemapScale::world_110m, 50};
/// The finest first.
inline constexpr std::array finer_page_scales{PageScale{BasemapScale::region_10m, 500},
                                              PageScale{BasemapScale::continent_50m, 100}};

struct PageLayer {
    BasemapLayer layer;
    const char* key;
    int last_rank;  ///< of what is drawn
};
inline constexpr int all_ranks = 255;
/// Coasts and shores are the edges of land and lakes, so they need no lines of their own.
inline constexpr std::array page_layers{PageLayer{BasemapLayer::land, "land", all_ranks},
                                        PageLayer{BasemapLayer::lakes, "lakes", 7},
                                        PageLayer{BasemapLayer::country_borders, "borders", all_ranks},
                                        PageLayer{BasemapLayer::disputed_borders, "disputed", all_ranks},
                                        PageLayer{BasemapLayer::admin1_borders, "regions", all_ranks},
                                        PageLayer{BasemapLayer::rivers, "rivers", 6}};

/// First-level borders and rivers would clutter the world.
[[nodiscard]] constexpr bool suits(const PageLayer& layer, const PageScale& scale) {
    const bool fine_only = layer.layer == BasemapLayer::admin1_borders || layer.layer == BasemapLayer::rivers;
    return !fine_only || scale.scale != page_world.scale;
}

}  // namespace dateline
