#include "mapview/labeller.hpp"

#include <cmath>
#include <iterator>

namespace dateline {
namespace {

/// Labels keep this far from the edge of the drawing.
constexpr double frame_margin_px = 6;

PixelBox drawing_box(const MapView& view) {
    return {0, 0, view.camera.size.width, view.camera.size.height};
}

/// From the edge of a label's symbol to the label that stands farther off.
StrokedPath leading_line(const PlacedLabel& placed, double from_px, const StrokeStyle& style) {
    const auto end = nearest_point(placed.box, placed.anchor);
    const double length_px = std::hypot(end.x - placed.anchor.x, end.y - placed.anchor.y);
    const double share = length_px > from_px ? from_px / length_px : 0;
    const PixelPoint begin{placed.anchor.x + share * (end.x - placed.anchor.x),
                           placed.anchor.y + share * (end.y - placed.anchor.y)};
    return {{{begin, end}}, style};
}

}  // namespace

Labeller::Labeller(const MapView& view, const MapStyle& style, LabelEdges edges, const TextMeasure& measure)
    : view_{view},
      style_{style},
      edges_{edges},
      measure_{measure},
      placer_{drawing_box(view).grown(-frame_margin_px), edges} {}

void Labeller::place(const std::vector<MapLabel>& labels) {
    std::vector<LabelWish> wishes;
    wishes.reserve(labels.size());
    for (const auto& label : labels) wishes.push_back(label.wish);
    for (const auto& placed : placer_.place(wishes, measure_)) add(labels[placed.wish], placed);
}

void Labeller::add(const MapLabel& label, const PlacedLabel& placed) {
    const auto& [wish, plate, dot] = label;
    if (placed.led) under_.push_back(leading_line(placed, wish.gap_px - 4, style_.leading_line));
    if (dot) under_.push_back(*dot);
    if (plate) {
        auto behind = *plate;
        behind.box = placed.box;
        texts_.push_back(behind);
    }
    const auto& box = placed.box;
    texts_.push_back(TextLabel{placed.text,
                               wish.style,
                               {box.left + wish.padding.width, box.top + wish.padding.height,
                                box.right - wish.padding.width, box.bottom - wish.padding.height}});
}

void Labeller::draw_into(std::vector<Primitive>& out) {
    std::move(under_.begin(), under_.end(), std::back_inserter(out));
    std::move(texts_.begin(), texts_.end(), std::back_inserter(out));
}

void draw_cluster_counts(const MapScene& scene, const MapView& view, const MapStyle& style,
                         const TextMeasure& measure, std::vector<Primitive>& out) {
    for (const auto& object : scene.objects) {
        if (object.kind != MapObjectKind::cluster) continue;
        const auto at = view.to_pixel(object.point);
        if (!at || !drawing_box(view).contains(*at)) continue;
        const auto size = measure.measure(object.label, style.cluster_label);
        out.push_back(TextLabel{object.label, style.cluster_label, box_around(*at, size)});
    }
}

}  // namespace dateline
