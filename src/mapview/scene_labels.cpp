#include "mapview/draw_scene.hpp"
#include "mapview/map_labels.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

using P = LabelPosition;
const std::vector<P> around{P::right,      P::left,       P::above_right, P::below_right,
                            P::above_left, P::below_left, P::above,       P::below};
const std::vector<P> below_first{P::below, P::above, P::below_right, P::below_left, P::right, P::left};

PixelBox frame_of(const MapView& view) {
    return {0, 0, view.camera.size.width, view.camera.size.height};
}

double distance_to_corners(const std::vector<PixelLine>& rings, PixelPoint p) {
    double nearest = 1e300;
    for (const auto& ring : rings) {
        for (const auto corner : ring)
            nearest = std::min(nearest, std::hypot(corner.x - p.x, corner.y - p.y));
    }
    return nearest;
}

/// Points of the drawing inside the area, the roomiest first.
std::vector<PixelPoint> roomy_points(const MapObject& object, const MapView& view) {
    std::vector<PixelLine> rings;
    for (const auto& polygon : object.area->polygons) {
        for (auto& ring : view.ring_to_pixels(polygon.outer)) rings.push_back(std::move(ring));
    }
    const auto frame = frame_of(view);
    std::vector<std::pair<double, PixelPoint>> found;
    constexpr int columns = 20, rows = 14;
    for (int i = 1; i < columns; ++i) {
        for (int j = 1; j < rows; ++j) {
            const PixelPoint p{frame.width() * i / columns, frame.height() * j / rows};
            if (!contains(rings, p)) continue;
            const double to_frame = std::min({p.x, p.y, frame.right - p.x, frame.bottom - p.y});
            found.emplace_back(-std::min(distance_to_corners(rings, p), to_frame), p);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto& a, auto& b) { return a.first < b.first; });
    std::vector<PixelPoint> points;
    for (const auto& entry : found) points.push_back(entry.second);
    return points;
}

std::optional<MapLabel> area_label(const MapObject& object, const MapView& view, const MapStyle& style) {
    auto points = roomy_points(object, view);
    if (points.empty()) return std::nullopt;
    MapLabel label;
    label.wish.text = object.label;
    label.wish.style = style.site_label;
    label.wish.style.colour = object.kind == MapObjectKind::launch_area ? style.launch : style.ink;
    label.wish.anchor = points.front();
    label.wish.other_anchors.assign(points.begin() + 1, points.end());
    label.wish.positions = {P::center};
    label.wish.priority = 2;
    return label;
}

MapLabel site_label(const MapObject& object, PixelPoint at, const MapStyle& style) {
    const bool mentioned = object.kind == MapObjectKind::mentioned_place;
    const auto symbol = symbol_of(object, style);
    MapLabel label;
    label.wish.text = object.label;
    label.wish.style = mentioned ? style.capital_label : style.site_label;
    label.wish.anchor = at;
    label.wish.gap_px = symbol.size_px / 2 + (symbol.sources.empty() ? 4 : 11);
    label.wish.positions = around;
    label.wish.priority = mentioned ? 3 : 0;
    label.wish.always = !mentioned;
    return label;
}

/// The number in a cluster's middle, over its own symbol.
MapLabel cluster_count(const MapObject& object, PixelPoint at, const MapStyle& style) {
    MapLabel label;
    label.wish.text = object.label;
    label.wish.style = style.cluster_label;
    label.wish.anchor = at;
    label.wish.positions = {P::center};
    label.wish.always = true;
    return label;
}

MapLabel badge(const MapObject& object, PixelPoint at, const MapStyle& style) {
    auto label = site_label(object, at, style);
    label.wish.text = object.remark;
    label.wish.style = style.badge_label;
    label.wish.padding = {8, 4};
    label.wish.gap_px += 8;
    label.wish.positions = below_first;
    label.wish.priority = 1;
    label.plate = RoundedBox{{}, 4, style.badge, style.badge_label.colour};
    return label;
}

/// The point after `share` of the way along all pieces.
PixelPoint point_along(const std::vector<PixelLine>& lines, double share) {
    double total_px = 0;
    const auto step = [](PixelPoint a, PixelPoint b) { return std::hypot(b.x - a.x, b.y - a.y); };
    for (const auto& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) total_px += step(line[i - 1], line[i]);
    }
    double left_px = share * total_px;
    for (const auto& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double step_px = step(line[i - 1], line[i]);
            if (left_px <= step_px && step_px > 0) {
                const double part = left_px / step_px;
                return {line[i - 1].x + part * (line[i].x - line[i - 1].x),
                        line[i - 1].y + part * (line[i].y - line[i - 1].y)};
            }
            left_px -= step_px;
        }
    }
    return lines.back().back();
}

}  // namespace

std::vector<MapLabel> site_labels(const MapScene& scene, const MapView& view, const MapStyle& style) {
    std::vector<MapLabel> labels;
    for (const auto& object : scene.objects) {
        if (object.label.empty() || is_line(object.kind)) continue;
        if (object.area) {
            if (auto label = area_label(object, view, style)) labels.push_back(std::move(*label));
            continue;
        }
        const auto at = view.to_pixel(object.point);
        if (!at || !frame_of(view).contains(*at)) continue;
        if (object.kind == MapObjectKind::cluster) {
            labels.push_back(cluster_count(object, *at, style));
            continue;
        }
        labels.push_back(site_label(object, *at, style));
        if (!object.remark.empty()) labels.push_back(badge(object, *at, style));
    }
    return labels;
}

std::vector<MapLabel> length_labels(const MapScene& scene, const MapView& view, const MapStyle& style) {
    std::vector<MapLabel> labels;
    for (const auto& object : scene.objects) {
        if (!is_line(object.kind) || object.label.empty()) continue;
        const auto lines = view.to_pixels(object.line);
        if (lines.empty()) continue;
        const auto colour = stroke_of(object, style).colour;
        MapLabel label;
        label.wish.text = object.label;
        label.wish.style = style.length_label;
        label.wish.style.colour = colour;
        label.wish.anchor = point_along(lines, 0.5);
        for (const double share : {0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            label.wish.other_anchors.push_back(point_along(lines, share));
        }
        label.wish.padding = {7, 3};
        label.wish.positions = {P::center};
        label.plate = RoundedBox{{}, 9, style.panel, colour};
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace dateline
