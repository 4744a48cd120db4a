/// The part of a page that is map: its view, its scene, and where its legend stands.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"
#include "picture/legend_panel.hpp"

#include <functional>
#include <optional>

namespace dateline {

/// A legend that stands on the map in a corner, or below it on the page.
struct LegendPlace {
    LegendPanel panel;
    PixelPoint corner;  ///< upper left: on the map, or on the page when below
    bool below = false;
    [[nodiscard]] PixelBox box() const noexcept;
};

/// How much of the legend there was room for.
enum class LegendKept { whole, without_sources, none };

struct MapPart {
    PixelBox box;  ///< on the page
    MapView view;
    MapScene scene;  ///< as the view shows it
    std::optional<LegendPlace> legend;
    LegendKept legend_kept = LegendKept::whole;
};

/// What a map part is made of.
struct MapPartMaker {
    std::function<MapView(PixelSize)> view_for;
    std::function<MapScene(const MapView&)> opened;
    std::function<std::vector<LegendEntry>(const MapScene&, const MapView&)> legend_of;
};

/**
 * Puts the legend into the corner where it hides least. Where it would hide a symbol in every corner, or take
 * more than its share of the map, it goes below in columns, and the map gives it room. On a page too low for
 * that it names no sources, or there is none.
 */
[[nodiscard]] MapPart lay_out_map(PixelBox room, const MapPartMaker& maker, const MapStyle& style,
                                  const TextMeasure& measure);

}  // namespace dateline
