#include "mapview/picker.hpp"

#include "mapview/draw_scene.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Sites are found before lines, lines before discs and areas.
enum class Layer { sites, lines, areas };

Layer layer_of(const MapObject& object) {
    if (has_symbol(object.kind)) return Layer::sites;
    return is_line(object.kind) ? Layer::lines : Layer::areas;
}

double distance_to_segment(PixelPoint p, PixelPoint a, PixelPoint b) {
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double share =
        square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return std::hypot(a.x + share * dx - p.x, a.y + share * dy - p.y);
}

double distance_to_lines(PixelPoint p, const std::vector<PixelLine>& lines) {
    double nearest = 1e300;
    for (const auto& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            nearest = std::min(nearest, distance_to_segment(p, line[i - 1], line[i]));
        }
    }
    return nearest;
}

std::vector<PixelLine> rings_of(const MapObject& object, const MapView& view) {
    if (!object.area) return view.ring_to_pixels(object.line);
    std::vector<PixelLine> rings;
    for (const auto& polygon : object.area->polygons) {
        for (auto& ring : view.ring_to_pixels(polygon.outer)) rings.push_back(std::move(ring));
        for (const auto& hole : polygon.holes) {
            for (auto& ring : view.ring_to_pixels(hole)) rings.push_back(std::move(ring));
        }
    }
    return rings;
}

double distance_px(const MapObject& object, const MapView& view, PixelPoint pixel) {
    switch (layer_of(object)) {
        case Layer::sites: {
            const auto at = view.to_pixel(object.point);
            return at ? std::hypot(at->x - pixel.x, at->y - pixel.y) : 1e300;
        }
        case Layer::lines:
            return distance_to_lines(pixel, view.to_pixels(object.line));
        case Layer::areas:
            break;
    }
    return contains(rings_of(object, view), pixel) ? 0 : 1e300;
}

}  // namespace

std::optional<std::size_t> object_at(const MapScene& scene, const MapView& view, PixelPoint pixel,
                                     double reach_px) {
    for (const auto layer : {Layer::sites, Layer::lines, Layer::areas}) {
        std::optional<std::size_t> best;
        double nearest_px = reach_px;
        for (std::size_t i = 0; i < scene.objects.size(); ++i) {
            if (layer_of(scene.objects[i]) != layer) continue;
            const double away_px = distance_px(scene.objects[i], view, pixel);
            if (away_px <= nearest_px) {  // of equals the one painted last
                best = i;
                nearest_px = away_px;
            }
        }
        if (best) return best;
    }
    return std::nullopt;
}

}  // namespace dateline
