#include "picture/cairo_painter.hpp"

#include "picture/symbol_outline.hpp"

#include <cairo.h>

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double pi = std::numbers::pi;
/// Halos have no edge that anyone looks at: rounder ones would take half of the time for all names.
constexpr double halo_tolerance = 0.4;

void set_colour(cairo_t* context, Colour colour) {
    cairo_set_source_rgba(context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          colour.alpha / 255.0);
}

void add_line(cairo_t* context, const PixelLine& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        i == 0 ? cairo_move_to(context, line[i].x, line[i].y) : cairo_line_to(context, line[i].x, line[i].y);
    }
}

/// Paints one primitive after the other; what each kind looks like is in its operator.
class Painter {
public:
    Painter(cairo_t* context, const FontBook* fonts) : context_{context}, fonts_{fonts} {
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
        cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT);
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_EVEN_ODD);
    }

    void operator()(const FilledPath& path) const {
        // All rings in one path: cells that touch are filled without a seam.
        for (const auto& ring : path.rings) {
            add_line(context_, ring);
            cairo_close_path(context_);
        }
        set_colour(context_, path.colour);
        cairo_fill(context_);
    }

    void operator()(const FilledTriangles& triangles) const {
        for (std::size_t i = 0; i + 2 < triangles.corners.size(); i += 3) {
            add_line(context_, {triangles.corners.begin() + static_cast<std::ptrdiff_t>(i),
                                triangles.corners.begin() + static_cast<std::ptrdiff_t>(i) + 3});
            cairo_close_path(context_);
        }
        set_colour(context_, triangles.colour);
        cairo_fill(context_);
    }

    void operator()(const StrokedPath& path) const {
        const auto& style = path.style;
        for (const auto& line : path.lines) add_line(context_, line);
        if (style.casing.alpha > 0 && style.casing_px > 0) {
            set_colour(context_, style.casing);
            cairo_set_line_width(context_, style.width_px + 2 * style.casing_px);
            cairo_stroke_preserve(context_);
        }
        set_colour(context_, style.colour);
        cairo_set_line_width(context_, style.width_px);
        cairo_set_dash(context_, style.dash_px.data(), static_cast<int>(style.dash_px.size()), 0);
        cairo_stroke(context_);
        cairo_set_dash(context_, nullptr, 0, 0);
    }

    void operator()(const Symbol& symbol) const {
        paint_sources(symbol);
        cairo_save(context_);
        cairo_translate(context_, symbol.at.x, symbol.at.y);
        cairo_rotate(context_, symbol.turn_deg * pi / 180);
        cairo_scale(context_, symbol.size_px / 2, symbol.size_px / 2);
        add_shape(symbol.shape);
        cairo_restore(context_);
        set_colour(context_, symbol.outline);
        cairo_set_line_width(context_, symbol.shape == SymbolShape::ring ? 1.2 : 2.4);
        if (symbol.shape == SymbolShape::ring) {
            cairo_fill_preserve(context_);
            set_colour(context_, symbol.fill);
            cairo_stroke(context_);
            return;
        }
        cairo_stroke_preserve(context_);
        set_colour(context_, symbol.fill);
        cairo_fill(context_);
    }

    void operator()(const RoundedBox& rounded) const {
        const auto box = rounded.box;
        const double r = std::min({rounded.radius_px, box.width() / 2, box.height() / 2});
        cairo_new_sub_path(context_);
        cairo_arc(context_, box.right - r, box.top + r, r, -pi / 2, 0);
        cairo_arc(context_, box.right - r, box.bottom - r, r, 0, pi / 2);
        cairo_arc(context_, box.left + r, box.bottom - r, r, pi / 2, pi);
        cairo_arc(context_, box.left + r, box.top + r, r, pi, 3 * pi / 2);
        cairo_close_path(context_);
        set_colour(context_, rounded.fill);
        cairo_fill_preserve(context_);
        set_colour(context_, rounded.edge);
        cairo_set_line_width(context_, 1);
        cairo_stroke(context_);
    }

    void operator()(const TextLabel& label) const {
        const auto shaped = fonts_->shape(label.text, label.style);
        const PixelPoint baseline{label.box.left, label.box.top + shaped.ascent_px};
        if (label.style.halo.alpha > 0 && label.style.halo_px > 0) {
            for (const auto& run : shaped.runs) add_glyph_outlines(run, label.style, baseline);
            set_colour(context_, label.style.halo);
            cairo_set_line_width(context_, 2 * label.style.halo_px);
            const double tolerance = cairo_get_tolerance(context_);
            cairo_set_tolerance(context_, halo_tolerance);
            cairo_stroke(context_);
            cairo_set_tolerance(context_, tolerance);
        }
        set_colour(context_, label.style.colour);
        for (const auto& run : shaped.runs) {
            const auto glyphs = glyphs_of(run, label.style, baseline);
            cairo_show_glyphs(context_, glyphs.data(), static_cast<int>(glyphs.size()));
        }
    }

private:
    [[nodiscard]] std::vector<cairo_glyph_t> glyphs_of(const GlyphRun& run, const TextStyle& style,
                                                       PixelPoint baseline) const {
        cairo_set_font_face(context_, fonts_->cairo_face(run.font));
        cairo_set_font_size(context_, style.size_px);
        std::vector<cairo_glyph_t> glyphs;
        for (const auto& glyph : run.glyphs) {
            glyphs.push_back({glyph.number, baseline.x + glyph.x_px, baseline.y + glyph.y_px});
        }
        return glyphs;
    }

    void add_glyph_outlines(const GlyphRun& run, const TextStyle& style, PixelPoint baseline) const {
        const auto glyphs = glyphs_of(run, style, baseline);
        cairo_glyph_path(context_, glyphs.data(), static_cast<int>(glyphs.size()));
    }

    void add_shape(SymbolShape shape) const {
        const auto outline = symbol_outline(shape);
        if (outline.empty()) {
            cairo_new_sub_path(context_);
            cairo_arc(context_, 0, 0, 1, 0, 2 * pi);
        } else {
            add_line(context_, outline);
        }
        cairo_close_path(context_);
    }

    void paint_sources(const Symbol& symbol) const {
        if (symbol.sources.empty()) return;
        const SourceRing ring = source_ring(symbol);
        cairo_new_sub_path(context_);
        cairo_arc(context_, symbol.at.x, symbol.at.y, ring.plate_radius_px, 0, 2 * pi);
        set_colour(context_, with_alpha(symbol.outline, 235));
        cairo_fill(context_);
        cairo_set_line_width(context_, ring.width_px);
        for (const auto& sector : ring.sectors) {
            cairo_arc(context_, symbol.at.x, symbol.at.y, ring.radius_px, sector.begin_rad, sector.end_rad);
            set_colour(context_, sector.colour);
            cairo_stroke(context_);
        }
    }

    cairo_t* context_;
    const FontBook* fonts_;  ///< null where there are no texts
};

}  // namespace

void paint(cairo_t* context, const Drawing& drawing, const FontBook& fonts) {
    const Painter painter{context, &fonts};
    for (const auto& primitive : drawing.primitives) std::visit(painter, primitive);
}

void paint_shapes(cairo_t* context, const Drawing& drawing) {
    const Painter painter{context, nullptr};
    for (const auto& primitive : drawing.primitives) std::visit(painter, primitive);
}

void fill_box(cairo_t* context, PixelBox box, Colour colour) {
    cairo_rectangle(context, box.left, box.top, box.width(), box.height());
    set_colour(context, colour);
    cairo_fill(context);
}

}  // namespace dateline
