#include "mapview/draw_scene.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double disputed_mark_px = 9;
/// Symbols so far outside the drawing still keep labels away, so that none jumps when they come into view.
constexpr double beyond_px = 240;

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

    /// From the site to the symbol that stands beside it.
    void draw_leg(const MapObject& object) {
        if (!object.spot) return;
        const auto from = view_.to_pixel(*object.spot), to = view_.to_pixel(object.point);
        if (!from || !to) return;
        shapes_.lines.push_back({*from, *to});
        out_.push_back(StrokedPath{{{*from, *to}}, style_.leading_line});
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
        shapes_.lines.insert(shapes_.lines.end(), outline.begin(), outline.end());
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
        shapes_.lines.insert(shapes_.lines.end(), lines.begin(), lines.end());
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
            shapes_.marks.push_back(box_around(arrow.at, {arrow.size_px, arrow.size_px}));
            out_.push_back(arrow);
        }
    }

    void draw_symbol(const MapObject& object, bool selected) {
        const auto at = view_.to_pixel(object.point);
        const PixelBox frame{0, 0, view_.camera.size.width, view_.camera.size.height};
        if (!at || !frame.grown(beyond_px).contains(*at)) return;
        auto symbol = symbol_of(object, style_);
        symbol.at = *at;
        add_boxes(symbol, object.disputed > 0);
        if (!frame.grown(symbol.size_px).contains(*at)) return;
        if (selected) {
            Symbol ring = symbol;
            ring.shape = SymbolShape::dot;
            ring.size_px = symbol.size_px + 18;
            ring.fill = with_alpha(style_.selection.colour, 150);
            ring.sources.clear();
            out_.push_back(ring);
        }
        const auto mark_at = disputed_mark_at(symbol);
        out_.push_back(std::move(symbol));
        if (object.disputed > 0) {
            auto mark = disputed_mark(style_);
            mark.at = mark_at;
            out_.push_back(mark);
        }
    }

    void add_boxes(const Symbol& symbol, bool disputed) {
        const double across_px = across_with_sources_px(symbol);
        shapes_.symbols.push_back(box_around(symbol.at, {across_px, across_px}));
        if (disputed) {
            shapes_.marks.push_back(
                box_around(disputed_mark_at(symbol), {disputed_mark_px + 2, disputed_mark_px + 2}));
        }
    }

    static PixelPoint disputed_mark_at(const Symbol& symbol) {
        return {symbol.at.x + symbol.size_px / 2, symbol.at.y - symbol.size_px / 2};
    }

    const MapView& view_;
    const MapStyle& style_;
    Fills fills_;
    std::vector<Primitive>& out_;
    SceneShapes shapes_;
};

}  // namespace

double disc_radius_px(const MapObject& disc, const MapView& view) {
    const auto center = view.to_pixel(disc.point);
    const auto edge = view.to_pixel(disc.line.front());
    return center && edge ? length_px(*center, *edge) : 0;
}

SceneShapes draw_scene(const MapScene& scene, const MapView& view, const MapStyle& style,
                       const ComposeOptions& options, std::vector<Primitive>& out) {
    ScenePainter painter{view, style, options.fills, out};
    for (const auto& object : scene.objects) painter.draw_leg(object);  // under all symbols
    for (std::size_t i = 0; i < scene.objects.size(); ++i) {
        painter.draw(scene.objects[i], options.selected == i);
    }
    return painter.take_shapes();
}

}  // namespace dateline
