#include "mapview/map_labels.hpp"
#include "mapview/object_look.hpp"

#include <map>
#include <string_view>

namespace dateline {
namespace {

using P = LabelPosition;
const std::vector<P> around{P::right,      P::left,       P::above_right, P::below_right,
                            P::above_left, P::below_left, P::above,       P::below};
const std::vector<P> below_first{P::below, P::above, P::below_right, P::below_left,
                                 P::right, P::left,  P::above_right, P::above_left};

MapLabel site_label(const MapObject& object, PixelPoint at, const MapStyle& style) {
    const bool mentioned = object.kind == MapObjectKind::mentioned_place;
    const auto symbol = symbol_of(object, style);
    MapLabel label;
    label.wish.text = object.label;
    label.wish.style = mentioned ? style.capital_label : style.site_label;
    label.wish.anchor = at;
    label.wish.gap_px = symbol.size_px / 2 + (symbol.sources.empty() ? 4 : 11);
    label.wish.symbol_px = across_with_sources_px(symbol);
    label.wish.positions = around;
    label.wish.priority = mentioned ? 3 : 0;
    label.wish.over_lines = true;
    label.wish.led = !mentioned;
    label.wish.leans = true;
    return label;
}

MapLabel badge(const MapObject& object, PixelPoint at, const MapStyle& style) {
    auto label = site_label(object, at, style);
    label.wish.text = object.remarks.front();
    label.wish.shorter.assign(object.remarks.begin() + 1, object.remarks.end());
    label.wish.style = style.badge_label;
    label.wish.padding = {8, 4};
    label.wish.gap_px += 8;
    label.wish.positions = below_first;
    label.wish.over_lines = false;  // it is long: farther off is better
    label.plate = RoundedBox{{}, 4, style.badge, style.badge_label.colour};
    return label;
}

/// What every object whose middle counts wishes for.
template <class Wish>
std::vector<MapLabel> labels_at_points(const MapScene& scene, const LabelGround& ground, const Wish& wish) {
    std::vector<MapLabel> labels;
    for (const auto& object : scene.objects) {
        if (is_line(object.kind) || object.area) continue;
        const auto at = ground.view.to_pixel(object.point);
        if (!at || !ground.around.contains(*at)) continue;
        if (auto label = wish(object, *at)) labels.push_back(std::move(*label));
    }
    return labels;
}

bool shows(const LabelGround& ground, PixelPoint p) {
    const auto size = ground.view.camera.size;
    return PixelBox{0, 0, size.width, size.height}.contains(p);
}

/// Points of a line that are seen: its middle, then the middles of its halves, of their halves and so on.
/// They do not move along the line while the map is panned.
std::vector<PixelPoint> middles(const std::vector<LatLon>& line, const LabelGround& ground) {
    constexpr std::size_t most_parts = 64;
    std::vector<PixelPoint> points;
    for (std::size_t parts = 2; parts <= most_parts && points.size() < 32; parts *= 2) {
        for (std::size_t n = 1; n < parts; n += 2) {
            const auto at = ground.view.to_pixel(line[n * (line.size() - 1) / parts]);
            if (at && shows(ground, *at)) points.push_back(*at);
        }
    }
    return points;
}

/// The middle of what is drawn of a line that is seen only between its middles.
std::vector<PixelPoint> middle_seen(const std::vector<LatLon>& line, const MapView& view) {
    const auto pieces = view.to_pixels(line);
    if (pieces.empty()) return {};
    const auto& piece = pieces.front();
    const auto from = piece[(piece.size() - 1) / 2], to = piece[piece.size() / 2];
    return {{(from.x + to.x) / 2, (from.y + to.y) / 2}};
}

}  // namespace

std::vector<MapLabel> site_labels(const MapScene& scene, const LabelGround& ground) {
    constexpr std::size_t too_many = 4;  // of one name tell nothing apart
    std::map<std::string_view, std::size_t> times;
    for (const auto& object : scene.objects) {
        if (object.event && has_symbol(object.kind)) ++times[object.label];
    }
    return labels_at_points(
        scene, ground, [&](const MapObject& object, PixelPoint at) -> std::optional<MapLabel> {
            const bool counted = object.kind == MapObjectKind::cluster;  // by a number on its symbol
            if (object.label.empty() || counted) return std::nullopt;
            auto label = site_label(object, at, ground.style);
            const bool is_shared = object.event && times[object.label] >= too_many;
            if (is_shared && !object.short_label.empty()) label.wish.text = object.short_label;
            return label;
        });
}

std::vector<MapLabel> badge_labels(const MapScene& scene, const LabelGround& ground) {
    return labels_at_points(scene, ground,
                            [&](const MapObject& object, PixelPoint at) -> std::optional<MapLabel> {
                                if (object.remarks.empty()) return std::nullopt;
                                return badge(object, at, ground.style);
                            });
}

std::vector<MapLabel> area_labels(const MapScene& scene, const LabelGround& ground) {
    std::vector<MapLabel> labels;
    for (const auto& object : scene.objects) {
        if (!object.area || object.label.empty()) continue;
        if (auto label = area_label(object, ground)) labels.push_back(std::move(*label));
    }
    return labels;
}

std::vector<MapLabel> length_labels(const MapScene& scene, const LabelGround& ground) {
    std::vector<MapLabel> labels;
    for (const auto& object : scene.objects) {
        if (!is_line(object.kind) || object.label.empty() || object.line.empty()) continue;
        auto anchors = middles(object.line, ground);
        if (anchors.empty()) anchors = middle_seen(object.line, ground.view);
        if (anchors.empty()) continue;
        const auto colour = stroke_of(object, ground.style).colour;
        MapLabel label;
        label.wish.text = object.label;
        label.wish.style = ground.style.length_label;
        label.wish.style.colour = colour;
        label.wish.anchor = anchors.front();
        label.wish.other_anchors.assign(anchors.begin() + 1, anchors.end());
        label.wish.padding = {7, 3};
        label.wish.positions = {P::center};
        if (!is_range_ring(object.kind)) {  // a short line may have no free middle, but room beside it
            label.wish.gap_px = 3;
            label.wish.positions = {P::center, P::below, P::above};
        }
        label.wish.on_line = true;
        label.wish.leans = true;
        label.plate = RoundedBox{{}, 9, ground.style.panel, colour};
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace dateline
