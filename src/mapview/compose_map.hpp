/// The map as a drawing: basemap, events, labels, scale bar.
#pragma once

#include "mapview/basemap.hpp"
#include "mapview/drawing.hpp"
#include "mapview/label_placement.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <optional>
#include <vector>

namespace dateline {

class TownNames;

/// How a painter fills areas.
enum class Fills {
    paths,      ///< FilledPath everywhere
    triangles,  ///< FilledTriangles everywhere
};

struct ComposeOptions {
    Fills fills = Fills::paths;
    std::optional<std::size_t> selected;  ///< object of the scene, drawn emphasised
    bool ground = true;  ///< without it the background is transparent, to be put over draw_ground
    bool names = true;   ///< of seas, countries and towns
    bool graticule_labels = true;
    bool scale_bar = true;
    std::vector<PixelBox> keep_free;  ///< where panels are: no label goes there
    LabelEdges edges = LabelEdges::still;
    TownNames* towns = nullptr;  ///< the gazetteer's, for closer scales; null: only the basemap's
};

/// Sea, land, water, borders and the graticule's lines: what lies under the events.
[[nodiscard]] Drawing draw_ground(const Basemap& basemap, const MapView& view, const MapStyle& style,
                                  Fills fills);

/// What is where the drawing of the ground has nothing: the sea, or the plane around a map of the world.
[[nodiscard]] Colour ground_background(const MapView& view, const MapStyle& style);

/// Sea, land, water and borders.
[[nodiscard]] Drawing draw_basemap(const Basemap& basemap, const MapView& view, const MapStyle& style,
                                   Fills fills);

/// Borders whose course is contested, as draw_basemap() strokes them.
[[nodiscard]] StrokedPath disputed_borders(const Basemap& basemap, const MapView& view,
                                           const MapStyle& style);

/// Everything, in painting order.
[[nodiscard]] Drawing compose_map(const Basemap& basemap, const MapScene& scene, const MapView& view,
                                  const MapStyle& style, const TextMeasure& measure,
                                  const ComposeOptions& options = {});

/// One line of the legend.
struct LegendEntry {
    std::variant<Symbol, StrokedPath, RoundedBox> sample;  ///< drawn around the origin, within 24 x 14 pixels
    std::string text;
    bool is_source = false;  ///< an article's colour: what is left out first where there is little room
};

/// What occurs in the scene: kinds of objects first, then one entry per article. With a view, what is
/// not seen in it is left out.
[[nodiscard]] std::vector<LegendEntry> legend_of(const MapScene& scene, const MapStyle& style,
                                                 const MapView* view = nullptr);

/// Adds the line for disputed borders, before the articles', where as much of them is seen as a reader would
/// ask about.
void add_disputed_borders(std::vector<LegendEntry>& legend, const Basemap& basemap, const MapView& view,
                          const MapStyle& style);

}  // namespace dateline
