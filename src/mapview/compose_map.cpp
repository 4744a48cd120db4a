#include "mapview/compose_map.hpp"

#include "mapview/crowd_scene.hpp"
#include "mapview/draw_scene.hpp"
#include "mapview/graticule.hpp"
#include "mapview/labeller.hpp"
#include "mapview/map_furniture.hpp"

namespace dateline {

Drawing compose_map(const Basemap& basemap, const MapScene& scene, const MapView& view, const MapStyle& style,
                    const TextMeasure& measure, const ComposeOptions& options) {
    Drawing drawing{with_alpha(style.sea, 0), {}};
    if (options.ground) drawing = draw_ground(basemap, view, style, options.fills);
    auto& out = drawing.primitives;
    if (scene.shows_density) draw_density(*scene.crowd, view, style, options.fills, out);
    const auto shapes = draw_scene(scene, view, style, options, out);
    draw_cluster_counts(scene, view, style, measure, out);

    Labeller labeller{view, style, options.edges, measure};
    labeller.avoid(options.keep_free);
    if (options.scale_bar) labeller.avoid(draw_furniture(view, style, measure, out));
    labeller.avoid_symbols(shapes.symbols);
    labeller.avoid(shapes.marks);
    labeller.avoid_lines(shapes.lines);
    labeller.place(site_labels(scene, labeller.ground()));
    labeller.place(length_labels(scene, labeller.ground()));
    labeller.place(badge_labels(scene, labeller.ground()));  // which can stand farther off
    labeller.place(area_labels(scene, labeller.ground()));
    if (options.names) labeller.place(basemap_labels(basemap, scene, options.towns, labeller.ground()));
    // Last, and so not at the cost of a name: the figures slide along the edges while the map is panned.
    if (options.graticule_labels) labeller.place(graticule_labels(graticule_of(view), style));
    labeller.draw_into(out);
    return drawing;
}

}  // namespace dateline
