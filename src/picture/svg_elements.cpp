#include "picture/svg_elements.hpp"

#include "base/markup_text.hpp"
#include "picture/symbol_outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace dateline {
namespace {

constexpr double pi = std::numbers::pi;

/// Hundredths of a pixel, without zeros that say nothing.
std::string number(double value) {
    const double rounded = std::round(value * 100) / 100;
    return fmt::format("{}", rounded == 0 ? 0.0 : rounded);
}

/// `fill="#B3261E"`, with an opacity where it is not opaque.
std::string paint_attribute(std::string_view name, Colour colour) {
    auto text = fmt::format(" {}=\"#{:02X}{:02X}{:02X}\"", name, colour.red, colour.green, colour.blue);
    if (colour.alpha < 255) text += fmt::format(" {}-opacity=\"{}\"", name, number(colour.alpha / 255.0));
    return text;
}

/// Points closer than this to the one before look the same.
constexpr double finest_px = 0.25;

void append_points(std::string& svg, const PixelLine& line) {
    for (std::size_t i = 0, before = 0; i < line.size(); ++i) {
        const bool inner = i > 0 && i + 1 < line.size();
        if (inner && std::hypot(line[i].x - line[before].x, line[i].y - line[before].y) < finest_px) continue;
        before = i;
        svg += i == 0 ? 'M' : 'L';
        svg += number(line[i].x);
        svg += ' ';
        svg += number(line[i].y);
    }
}

/// One primitive after the other; what each kind is in SVG is in its operator.
class SvgPainter {
public:
    SvgPainter(std::string& svg, const FontBook& fonts) : svg_{svg}, fonts_{fonts} {}

    void operator()(const FilledPath& path) const {
        if (path.rings.empty()) return;
        svg_ += "<path fill-rule=\"evenodd\"" + paint_attribute("fill", path.colour) + " d=\"";
        for (const auto& ring : path.rings) {
            append_points(svg_, ring);
            svg_ += 'Z';
        }
        svg_ += "\"/>\n";
    }

    void operator()(const FilledTriangles& triangles) const {
        FilledPath path{{}, triangles.colour};
        for (std::size_t i = 0; i + 2 < triangles.corners.size(); i += 3) {
            const auto first = triangles.corners.begin() + static_cast<std::ptrdiff_t>(i);
            path.rings.emplace_back(first, first + 3);
        }
        (*this)(path);
    }

    void operator()(const StrokedPath& path) const {
        std::string points;
        for (const auto& line : path.lines) append_points(points, line);
        if (points.empty()) return;
        const auto& style = path.style;
        if (style.casing.alpha > 0 && style.casing_px > 0) {
            append_stroke(points, style.casing, style.width_px + 2 * style.casing_px, {});
        }
        append_stroke(points, style.colour, style.width_px, style.dash_px);
    }

    void operator()(const Symbol& symbol) const {
        append_sources(symbol);
        const bool ring = symbol.shape == SymbolShape::ring;
        const auto fill = paint_attribute("fill", ring ? symbol.outline : symbol.fill);
        const auto edge = paint_attribute("stroke", ring ? symbol.fill : symbol.outline) +
                          fmt::format(" stroke-width=\"{}\"", ring ? 1.2 : 2.4);
        if (ring) return append_shape(symbol, fill + edge);
        append_shape(symbol, " fill=\"none\"" + edge);  // under it: not every viewer knows paint-order
        append_shape(symbol, fill);
    }

    void operator()(const RoundedBox& rounded) const {
        const auto& box = rounded.box;
        svg_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"", number(box.left),
                            number(box.top), number(box.width()), number(box.height()),
                            number(rounded.radius_px));
        svg_ += paint_attribute("fill", rounded.fill) + paint_attribute("stroke", rounded.edge) + "/>\n";
    }

    void operator()(const TextLabel& label) const {
        const auto shaped = fonts_.shape(label.text, label.style);
        const auto& style = label.style;
        svg_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" textLength=\"{}\"",
                            number(label.box.left), number(label.box.top + shaped.ascent_px),
                            number(style.size_px), number(shaped.width_px));
        if (style.weight == TextWeight::bold) svg_ += " font-weight=\"bold\"";
        if (style.slant == TextSlant::italic) svg_ += " font-style=\"italic\"";
        if (style.spacing_px != 0) svg_ += fmt::format(" letter-spacing=\"{}\"", number(style.spacing_px));
        svg_ += paint_attribute("fill", style.colour);
        if (style.halo.alpha > 0 && style.halo_px > 0) {
            svg_ += paint_attribute("stroke", style.halo) +
                    fmt::format(" stroke-width=\"{}\" paint-order=\"stroke\"", number(2 * style.halo_px));
        }
        svg_ += ">" + svg_text(label.text) + "</text>\n";
    }

private:
    void append_stroke(const std::string& points, Colour colour, double width_px,
                       const std::vector<double>& dash_px) const {
        svg_ += "<path fill=\"none\"" + paint_attribute("stroke", colour);
        svg_ += fmt::format(" stroke-width=\"{}\" stroke-linejoin=\"round\"", number(width_px));
        if (!dash_px.empty()) svg_ += fmt::format(" stroke-dasharray=\"{}\"", fmt::join(dash_px, " "));
        svg_ += " d=\"" + points + "\"/>\n";
    }

    /// In its place and size: a transform would thicken the edge in viewers that know no vector-effect.
    void append_shape(const Symbol& symbol, const std::string& paint) const {
        const auto outline = placed_outline(symbol);
        if (outline.empty()) {
            svg_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(symbol.at.x),
                                number(symbol.at.y), number(symbol.size_px / 2), paint);
            return;
        }
        svg_ += "<path" + paint + " d=\"";
        append_points(svg_, outline);
        svg_ += "Z\"/>\n";
    }

    /// The ring of sectors around a symbol, one for each article.
    void append_sources(const Symbol& symbol) const {
        if (symbol.sources.empty()) return;
        const SourceRing ring = source_ring(symbol);
        svg_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(symbol.at.x),
                            number(symbol.at.y), number(ring.plate_radius_px),
                            paint_attribute("fill", with_alpha(symbol.outline, 235)));
        for (const auto& sector : ring.sectors) {
            svg_ += "<path fill=\"none\"" + paint_attribute("stroke", sector.colour) +
                    fmt::format(" stroke-width=\"{}\" d=\"", number(ring.width_px));
            append_arc(symbol.at, ring.radius_px, sector);
            svg_ += "\"/>\n";
        }
    }

    void append_arc(PixelPoint at, double radius_px, const SourceSector& sector) const {
        // In two halves: an arc to where it began would be none.
        const double middle_rad = (sector.begin_rad + sector.end_rad) / 2;
        bool first = true;
        for (const double turn_rad : {sector.begin_rad, middle_rad, sector.end_rad}) {
            const double x = at.x + radius_px * std::cos(turn_rad), y = at.y + radius_px * std::sin(turn_rad);
            svg_ += first ? std::string{"M"} : fmt::format("A{0} {0} 0 0 1 ", number(radius_px));
            svg_ += number(x) + ' ' + number(y);
            first = false;
        }
    }

    std::string& svg_;
    const FontBook& fonts_;
};

}  // namespace

void append_svg(std::string& svg, const Drawing& drawing, const FontBook& fonts) {
    const SvgPainter painter{svg, fonts};
    for (const auto& primitive : drawing.primitives) std::visit(painter, primitive);
}

void append_svg_box(std::string& svg, PixelBox box, Colour colour) {
    svg += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>\n", number(box.left),
                       number(box.top), number(box.width()), number(box.height()),
                       paint_attribute("fill", colour));
}

std::string svg_text(std::string_view text) {
    std::string shown;
    std::copy_if(text.begin(), text.end(), std::back_inserter(shown),
                 [](char c) { return static_cast<unsigned char>(c) >= 0x20; });
    std::string escaped;
    append_markup_text(escaped, shown);
    return escaped;
}

}  // namespace dateline
