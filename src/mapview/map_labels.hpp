/// Which names and figures the map would like to show.
#pragma once

#include "mapview/basemap.hpp"
#include "mapview/graticule.hpp"
#include "mapview/label_placement.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"

#include <optional>
#include <vector>

namespace dateline {

/// A label with what is drawn together with it.
struct MapLabel {
    LabelWish wish;
    std::optional<RoundedBox> plate;  ///< behind the text; its box is set when the label is placed
    std::optional<Symbol> dot;        ///< of a town, drawn only when its name has room
};

/// Names of sites, and what is disputed about them.
[[nodiscard]] std::vector<MapLabel> site_labels(const MapScene& scene, const MapView& view,
                                                const MapStyle& style);

/// Lengths, on their lines.
[[nodiscard]] std::vector<MapLabel> length_labels(const MapScene& scene, const MapView& view,
                                                  const MapStyle& style);

/// Names of seas, countries and towns that suit the scale, without those that the scene names itself.
[[nodiscard]] std::vector<MapLabel> basemap_labels(const Basemap& basemap, const MapScene& scene,
                                                   const MapView& view, const MapStyle& style);

/// Whether the label is important enough for a map of this scale, in ground metres per pixel.
[[nodiscard]] bool suits_scale(const BasemapLabel& label, double m_per_px);

/// Degrees where parallels meet the left and meridians the upper edge of the drawing.
[[nodiscard]] std::vector<MapLabel> graticule_labels(const Graticule& lines, const MapStyle& style);

}  // namespace dateline
