#include "mapview/compose_map.hpp"

#include "mapview/crowd_scene.hpp"
#include "mapview/draw_scene.hpp"
#include "mapview/graticule.hpp"
#include "mapview/map_furniture.hpp"
#include "mapview/map_labels.hpp"

#include <iterator>

namespace dateline {
namespace {

/// Labels keep this far from the edge of the drawing.
constexpr double frame_margin_px = 6;

/// Places labels in several rounds, each keeping clear of all rounds before.
class Labeller {
public:
    Labeller(const MapView& view, const TextMeasure& measure, std::vector<PixelBox> obstacles)
        : frame_{PixelBox{0, 0, view.camera.size.width, view.camera.size.height}.grown(-frame_margin_px)},
          measure_{measure},
          obstacles_{std::move(obstacles)} {}

    void avoid(const std::vector<PixelBox>& boxes) {
        obstacles_.insert(obstacles_.end(), boxes.begin(), boxes.end());
    }

    void place(const std::vector<MapLabel>& labels, const std::vector<PixelBox>& also_avoid) {
        std::vector<LabelWish> wishes;
        for (const auto& label : labels) wishes.push_back(label.wish);
        auto obstacles = obstacles_;
        obstacles.insert(obstacles.end(), also_avoid.begin(), also_avoid.end());
        for (const auto& placed : place_labels(wishes, frame_, obstacles, measure_)) {
            add(labels[placed.wish], placed.box);
        }
    }

    /// Dots first, so that no dot covers a name.
    void draw_into(std::vector<Primitive>& out) {
        std::move(dots_.begin(), dots_.end(), std::back_inserter(out));
        std::move(texts_.begin(), texts_.end(), std::back_inserter(out));
    }

private:
    void add(const MapLabel& label, PixelBox box) {
        obstacles_.push_back(box.grown(2));
        if (label.dot) {
            dots_.push_back(*label.dot);
            obstacles_.push_back(box_around(label.dot->at, {label.dot->size_px, label.dot->size_px}));
        }
        if (label.plate) {
            auto plate = *label.plate;
            plate.box = box;
            texts_.push_back(plate);
        }
        const auto padding = label.wish.padding;
        texts_.push_back(TextLabel{label.wish.text,
                                   label.wish.style,
                                   {box.left + padding.width, box.top + padding.height,
                                    box.right - padding.width, box.bottom - padding.height}});
    }

    PixelBox frame_;
    const TextMeasure& measure_;
    std::vector<PixelBox> obstacles_;
    std::vector<Primitive> dots_;
    std::vector<Primitive> texts_;
};

}  // namespace

Drawing draw_ground(const Basemap& basemap, const MapView& view, const MapStyle& style, Fills fills) {
    auto drawing = draw_basemap(basemap, view, style, fills);
    drawing.primitives.push_back(stroked(graticule_of(view), style.graticule));
    return drawing;
}

Drawing compose_map(const Basemap& basemap, const MapScene& scene, const MapView& view, const MapStyle& style,
                    const TextMeasure& measure, const ComposeOptions& options) {
    Drawing drawing{with_alpha(style.sea, 0), {}};
    if (options.ground) drawing = draw_ground(basemap, view, style, options.fills);
    auto& out = drawing.primitives;
    if (scene.shows_density) draw_density(*scene.crowd, view, style, options.fills, out);
    const auto shapes = draw_scene(scene, view, style, options, out);

    Labeller labeller{view, measure, options.keep_free};
    if (options.scale_bar) labeller.avoid(draw_furniture(view, style, measure, out));
    labeller.avoid(shapes.symbols);
    labeller.place(site_labels(scene, view, style), shapes.lines);
    labeller.place(length_labels(scene, view, style), {});
    labeller.avoid(shapes.lines);
    if (options.graticule_labels) labeller.place(graticule_labels(graticule_of(view), style), {});
    if (options.names) labeller.place(basemap_labels(basemap, scene, view, style), {});
    labeller.draw_into(out);
    return drawing;
}

}  // namespace dateline
