/// Labels on their way from wishes to the drawing.
#pragma once

#include "mapview/map_labels.hpp"

namespace dateline {

/// Places labels in several rounds, each keeping clear of all rounds before.
class Labeller {
public:
    Labeller(const MapView& view, const MapStyle& style, LabelEdges edges, const TextMeasure& measure);

    [[nodiscard]] LabelGround ground() const noexcept { return {view_, style_, placer_.around(), edges_}; }

    void avoid(const std::vector<PixelBox>& boxes) { placer_.avoid(boxes); }
    void avoid_symbols(const std::vector<PixelBox>& symbols) { placer_.avoid_symbols(symbols); }
    void avoid_lines(const std::vector<PixelLine>& lines) { placer_.avoid_lines(lines); }
    void place(const std::vector<MapLabel>& labels);

    /// Dots first, so that no dot covers a name.
    void draw_into(std::vector<Primitive>& out);

private:
    void add(const MapLabel& label, const PlacedLabel& placed);

    const MapView& view_;
    const MapStyle& style_;
    LabelEdges edges_;
    const TextMeasure& measure_;
    LabelPlacer placer_;
    std::vector<Primitive> under_;
    std::vector<Primitive> texts_;
};

/// The numbers in the middle of clusters.
void draw_cluster_counts(const MapScene& scene, const MapView& view, const MapStyle& style,
                         const TextMeasure& measure, std::vector<Primitive>& out);

}  // namespace dateline
