#include "window/symbol_mesh.hpp"

#include "window/sfml_values.hpp"
#include "window/stroke_mesh.hpp"

#include <SFML/Graphics/Vertex.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double source_gap_px = 2.5;    // from the symbol's outline to the ring of sources
constexpr double source_width_px = 2.5;  // of that ring
constexpr double outline_px = 1.25;

/// The point at a bearing: 0 is up, clockwise.
PixelPoint around(PixelPoint center, double radius_px, double turn_rad) {
    return {center.x + radius_px * std::sin(turn_rad), center.y - radius_px * std::cos(turn_rad)};
}

/// Part of a circle. A chord of the angle a leaves it by r·a²/8, here a seventh of a pixel.
PixelLine circle_part(PixelPoint center, double radius_px, double from_rad, double to_rad) {
    constexpr double off_px = 0.15;
    const double step_rad = std::sqrt(8 * off_px / radius_px);
    const int steps = std::max(4, static_cast<int>(std::ceil(std::abs(to_rad - from_rad) / step_rad)));
    PixelLine line;
    for (int i = 0; i <= steps; ++i) {
        line.push_back(around(center, radius_px, from_rad + (to_rad - from_rad) * i / steps));
    }
    return line;
}

/// Corners at equal angles, on one radius or on two by turns.
PixelLine corners(PixelPoint center, double outer_px, double inner_px, int count, double first_rad) {
    PixelLine line;
    for (int i = 0; i < count; ++i) {
        line.push_back(around(center, i % 2 == 0 ? outer_px : inner_px, first_rad + 2 * pi * i / count));
    }
    return line;
}

PixelLine arrow_head(PixelPoint tip, double size_px, double turn_rad) {
    const PixelPoint notch = around(tip, -0.7 * size_px, turn_rad);
    return {tip, around(tip, size_px, turn_rad + pi - 0.42), notch,
            around(tip, size_px, turn_rad + pi + 0.42)};
}

PixelLine outline_of(const Symbol& symbol) {
    const double radius_px = symbol.size_px / 2;
    const double turn_rad = symbol.turn_deg * pi / 180;
    switch (symbol.shape) {
        case SymbolShape::burst:
            return corners(symbol.at, radius_px, 0.55 * radius_px, 16, turn_rad);
        case SymbolShape::triangle:
            return corners(symbol.at, radius_px, radius_px, 3, turn_rad);
        case SymbolShape::square:
            return corners(symbol.at, radius_px, radius_px, 4, turn_rad + pi / 4);
        case SymbolShape::arrow:
            return arrow_head(symbol.at, symbol.size_px, turn_rad);
        case SymbolShape::dot:
        case SymbolShape::ring:
            break;
    }
    return circle_part(symbol.at, radius_px, 0, 2 * pi);
}

PixelPoint middle_of(const Symbol& symbol) {
    if (symbol.shape != SymbolShape::arrow) return symbol.at;
    return around(symbol.at, -0.6 * symbol.size_px, symbol.turn_deg * pi / 180);
}

void add_sources(std::vector<sf::Vertex>& mesh, const Symbol& symbol) {
    const double radius_px = symbol.size_px / 2 + source_gap_px + source_width_px / 2;
    const double share_rad = 2 * pi / static_cast<double>(symbol.sources.size());
    const double gap_rad = symbol.sources.size() > 1 ? 1.5 / radius_px : 0;
    for (std::size_t i = 0; i < symbol.sources.size(); ++i) {
        const double from_rad = share_rad * static_cast<double>(i) + gap_rad / 2;
        const auto sector = circle_part(symbol.at, radius_px, from_rad, from_rad + share_rad - gap_rad);
        add_stroke(mesh, sector, LineEnds::open, source_width_px, symbol.sources[i]);
    }
}

PixelLine rounded_outline(const PixelBox& box, double radius_px) {
    const double r = std::min({radius_px, box.width() / 2, box.height() / 2});
    const PixelPoint middles[] = {{box.right - r, box.top + r},
                                  {box.right - r, box.bottom - r},
                                  {box.left + r, box.bottom - r},
                                  {box.left + r, box.top + r}};
    PixelLine outline;
    for (int i = 0; i < 4; ++i) {
        const auto part = circle_part(middles[i], r, i * pi / 2, (i + 1) * pi / 2);
        outline.insert(outline.end(), part.begin(), part.end());
    }
    return outline;
}

}  // namespace

void add_star_shaped(std::vector<sf::Vertex>& mesh, const PixelLine& outline, PixelPoint middle,
                     Colour colour) {
    if (colour.alpha == 0) return;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        for (const PixelPoint corner : {middle, outline[i], outline[(i + 1) % outline.size()]}) {
            mesh.emplace_back(to_sf(corner), to_sf(colour));
        }
    }
}

void add_symbol(std::vector<sf::Vertex>& mesh, const Symbol& symbol) {
    const bool outlined = symbol.outline.alpha > 0;
    Symbol inner = symbol;
    if (!outlined) inner.size_px -= 1;  // its edge fades over the pixel that is left
    const PixelLine outline = outline_of(inner);
    add_star_shaped(mesh, outline, middle_of(inner), symbol.fill);
    add_stroke(mesh, outline, LineEnds::joined, outlined ? outline_px : 1,
               outlined ? symbol.outline : symbol.fill);
    if (!symbol.sources.empty()) add_sources(mesh, symbol);
}

void add_rounded_box(std::vector<sf::Vertex>& mesh, const RoundedBox& box) {
    const PixelLine outline = rounded_outline(box.box, box.radius_px);
    add_star_shaped(mesh, outline, box.box.center(), box.fill);
    add_stroke(mesh, outline, LineEnds::joined, 1, box.edge.alpha > 0 ? box.edge : box.fill);
}

}  // namespace dateline
