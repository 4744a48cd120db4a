#include "mapview/draw_scene.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double site_size_px = 18;
constexpr double place_dot_px = 6;
constexpr double arrow_size_px = 13;
/// From a site's middle to where its arc ends: symbol and ring of sources stay free.
constexpr double arc_stop_px = 17;

double length_px(PixelPoint a, PixelPoint b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// Takes `off_px` from a line's end.
void shorten(PixelLine& line, double off_px) {
    while (line.size() > 1) {
        const auto end = line.back(), before = line[line.size() - 2];
        const double step_px = length_px(before, end);
        if (step_px > off_px) {
            const double keep = 1 - off_px / step_px;
            line.back() = {before.x + keep * (end.x - before.x), before.y + keep * (end.y - before.y)};
            return;
        }
        off_px -= step_px;
        line.pop_back();
    }
}

double turn_deg(PixelPoint from, PixelPoint to) {
    return std::atan2(to.x - from.x, from.y - to.y) * 180 / std::numbers::pi;
}

std::vector<PixelBox> boxes_along(const std::vector<PixelLine>& lines) {
    constexpr double apart_px = 10;
    std::vector<PixelBox> boxes;
    for (const auto& line : lines) {
        double since_last_px = apart_px;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double step_px = length_px(line[i - 1], line[i]);
            for (; since_last_px <= step_px; since_last_px += apart_px) {
                const double share = step_px > 0 ? since_last_px / step_px : 0;
                boxes.push_back(box_around({line[i - 1].x + share * (line[i].x - line[i - 1].x),
                                            line[i - 1].y + share * (line[i].y - line[i - 1].y)},
                                           {apart_px, apart_px}));
            }
            since_last_px -= step_px;
        }
    }
    return boxes;
}

class ScenePainter {
public:
    ScenePainter(const MapView& view, const MapStyle& style, Fills fills, std::vector<Primitive>& out)
        : view_{view}, style_{style}, fills_{fills}, out_{out} {}

    void draw(const MapObject& object, bool selected) {
        if (object.area) {
            draw_area(object, selected);
        } else if (object.kind == MapObjectKind::uncertainty_disc) {
            draw_disc(object, selected);
        } else if (is_line(object.kind)) {
            draw_line(object, selected);
        } else if (has_symbol(object.kind)) {
            draw_symbol(object, selected);
        }
    }

    [[nodiscard]] SceneShapes take_shapes() { return std::move(shapes_); }

private:
    void fill(std::vector<PixelLine> rings, Colour colour) {
        if (fills_ == Fills::triangles) {
            out_.push_back(FilledTriangles{triangles_of(rings), colour});
        } else {
            out_.push_back(FilledPath{std::move(rings), colour});
        }
    }

    void draw_area(const MapObject& object, bool selected) {
        std::vector<PixelLine> rings, edges;
        for (const auto& polygon : object.area->polygons) {
            add_ring(polygon.outer, rings, edges);
            for (const auto& hole : polygon.holes) add_ring(hole, rings, edges);
        }
        const auto look = look_of_area(object.kind, style_);
        fill(std::move(rings), look.fill);
        if (selected) out_.push_back(StrokedPath{edges, style_.selection});
        out_.push_back(StrokedPath{std::move(edges), look.edge});
    }

    void add_ring(const Ring& ring, std::vector<PixelLine>& rings, std::vector<PixelLine>& edges) const {
        for (auto& piece : view_.ring_to_pixels(ring)) rings.push_back(std::move(piece));
        for (auto& piece : view_.to_pixels(ring)) edges.push_back(std::move(piece));
    }

    void draw_disc(const MapObject& object, bool selected) {
        const auto rings = view_.ring_to_pixels(object.line);
        if (disc_radius_px(object, view_) < smallest_disc_px) return;
        fill(rings, style_.disc_fill);
        auto outline = view_.to_pixels(object.line);
        if (selected) out_.push_back(StrokedPath{outline, style_.selection});
        out_.push_back(StrokedPath{std::move(outline), style_.disc_edge});
    }

    void draw_line(const MapObject& object, bool selected) {
        auto lines = view_.to_pixels(object.line);
        if (lines.empty()) return;
        const auto end = view_.to_pixel(object.point);
        const bool arrives = end && length_px(lines.back().back(), *end) < 1;
        const bool has_arrow = object.kind != MapObjectKind::claim_line && !is_range_ring(object.kind);
        if (arrives) shorten(lines.back(), stop_before_site_px(object.kind));
        if (selected) out_.push_back(StrokedPath{lines, style_.selection});
        const auto boxes = boxes_along(lines);
        shapes_.lines.insert(shapes_.lines.end(), boxes.begin(), boxes.end());
        const auto stroke = stroke_of(object, style_);
        const auto last = lines.back();
        out_.push_back(StrokedPath{std::move(lines), stroke});
        if (arrives && has_arrow && last.size() > 1) {
            Symbol arrow;
            arrow.shape = SymbolShape::arrow;
            arrow.at = last.back();
            arrow.size_px = arrow_size_px;
            arrow.turn_deg = turn_deg(last.back(), *end);
            arrow.fill = stroke.colour;
            arrow.outline = style_.outline;
            out_.push_back(arrow);
        }
    }

    void draw_symbol(const MapObject& object, bool selected) {
        const auto at = view_.to_pixel(object.point);
        const PixelBox frame{0, 0, view_.camera.size.width, view_.camera.size.height};
        if (!at || !frame.grown(site_size_px).contains(*at)) return;
        auto symbol = symbol_of(object, style_);
        symbol.at = *at;
        if (selected) {
            Symbol ring = symbol;
            ring.shape = SymbolShape::dot;
            ring.size_px = symbol.size_px + 18;
            ring.fill = with_alpha(style_.selection.colour, 150);
            ring.sources.clear();
            out_.push_back(ring);
        }
        const double across_px = symbol.size_px + (symbol.sources.empty() ? 2 : 10);
        shapes_.symbols.push_back(box_around(*at, {across_px, across_px}));
        const double badge_px = symbol.size_px / 2;
        out_.push_back(std::move(symbol));
        if (object.disputed > 0) draw_disputed_mark({at->x + badge_px, at->y - badge_px});
    }

    void draw_disputed_mark(PixelPoint at) {
        Symbol mark;
        mark.at = at;
        mark.size_px = 9;
        mark.fill = style_.disputed_mark;
        mark.outline = style_.outline;
        out_.push_back(mark);
    }

    const MapView& view_;
    const MapStyle& style_;
    Fills fills_;
    std::vector<Primitive>& out_;
    SceneShapes shapes_;
};

}  // namespace

double cluster_radius_px(std::size_t events) noexcept {
    return 11 + 3.2 * std::log10(static_cast<double>(std::max<std::size_t>(events, 1)));
}

bool has_symbol(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::mentioned_place || kind == MapObjectKind::event_site ||
           kind == MapObjectKind::launch_site || kind == MapObjectKind::impact_site ||
           kind == MapObjectKind::cluster;
}

bool is_line(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::claim_line || kind == MapObjectKind::lower_bound_line ||
           kind == MapObjectKind::arc || is_range_ring(kind);
}

bool is_range_ring(MapObjectKind kind) noexcept {
    return kind == MapObjectKind::range_forward || kind == MapObjectKind::range_backward;
}

AreaLook look_of_area(MapObjectKind kind, const MapStyle& style) {
    if (kind == MapObjectKind::launch_area) return {style.launch_area_fill, style.launch_area_edge};
    if (kind == MapObjectKind::mentioned_area) return {style.mentioned_area_fill, style.mentioned_area_edge};
    return {style.disc_fill, style.disc_edge};
}

double disc_radius_px(const MapObject& disc, const MapView& view) {
    const auto center = view.to_pixel(disc.point);
    const auto edge = view.to_pixel(disc.line.front());
    return center && edge ? length_px(*center, *edge) : 0;
}

double stop_before_site_px(MapObjectKind line) noexcept {
    return line == MapObjectKind::claim_line ? arc_stop_px : arc_stop_px + arrow_size_px / 2;
}

StrokeStyle stroke_of(const MapObject& object, const MapStyle& style) {
    if (object.kind == MapObjectKind::arc) return style.arc;
    if (object.kind == MapObjectKind::lower_bound_line) return style.lower_bound;
    if (object.kind == MapObjectKind::range_forward) return style.range_forward;
    if (object.kind == MapObjectKind::range_backward) return style.range_backward;
    auto stroke = style.claim_line;
    if (!object.articles.empty()) stroke.colour = style.accent(object.articles.front());
    return stroke;
}

Symbol symbol_of(const MapObject& object, const MapStyle& style) {
    Symbol symbol;
    symbol.size_px = site_size_px;
    symbol.outline = style.outline;
    for (const auto article : object.articles) symbol.sources.push_back(style.accent(article));
    switch (object.kind) {
        case MapObjectKind::launch_site:
            symbol.shape = SymbolShape::triangle;
            symbol.fill = style.launch;
            break;
        case MapObjectKind::impact_site:
            symbol.shape = SymbolShape::burst;
            symbol.fill = style.impact;
            break;
        case MapObjectKind::event_site:
            symbol.shape = SymbolShape::square;
            symbol.size_px = 0.75 * site_size_px;
            symbol.fill = style.impact;
            break;
        case MapObjectKind::cluster:
            symbol.shape = SymbolShape::dot;
            symbol.size_px = 2 * cluster_radius_px(object.count) - 7;  // the ring of sources is outside
            symbol.fill = style.cluster;
            break;
        default:
            symbol.shape = SymbolShape::dot;
            symbol.size_px = place_dot_px;
            symbol.fill = style.place_dot;
            symbol.sources.clear();
    }
    return symbol;
}

SceneShapes draw_scene(const MapScene& scene, const MapView& view, const MapStyle& style,
                       const ComposeOptions& options, std::vector<Primitive>& out) {
    ScenePainter painter{view, style, options.fills, out};
    for (std::size_t i = 0; i < scene.objects.size(); ++i) {
        painter.draw(scene.objects[i], options.selected == i);
    }
    return painter.take_shapes();
}

}  // namespace dateline
