/// The colours that a theme of the map is made of.
#pragma once

#include "mapview/map_style.hpp"

#include <array>
#include <vector>

namespace dateline {

struct MapPalette {
    // Ground, from the quietest up.
    Colour sea, land, urban, beyond, coast, lake_shore, river, border, admin1_border, graticule;
    // Events.
    Colour impact, launch, place_dot, badge, cluster, cluster_ink, disputed_mark, launch_area, mentioned_area,
        mentioned_edge, claim, selection;
    // Words.
    Colour paper, panel_edge, ink, quiet_ink, legend_ink, country, sea_name, capital, town, length, badge_ink;
    Colour halo;    ///< around letters, so that they can be read over lines
    Colour casing;  ///< under lines and around symbols, so that they stand off the ground
    std::vector<Colour> accents;
    std::array<Colour, 4> verdicts;  ///< in the order of Verdict
};

[[nodiscard]] const MapPalette& palette_of(MapTheme theme);

}  // namespace dateline
