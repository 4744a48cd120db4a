#include "picture/symbol_outline.hpp"

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double pi = std::numbers::pi;

PixelLine star(int points, double inner) {
    PixelLine corners;
    for (int i = 0; i < 2 * points; ++i) {
        const double radius = i % 2 == 0 ? 1 : inner;
        const double turn_rad = i * pi / points;
        corners.push_back({radius * std::sin(turn_rad), -radius * std::cos(turn_rad)});
    }
    return corners;
}

}  // namespace

PixelLine symbol_outline(SymbolShape shape) {
    switch (shape) {
        case SymbolShape::burst:
            return star(8, 0.5);
        case SymbolShape::triangle:
            return {{0, -1}, {0.95, 0.75}, {-0.95, 0.75}};
        case SymbolShape::square:
            return {{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}};
        case SymbolShape::diamond:
            return {{0, -1.15}, {0.95, 0}, {0, 1.15}, {-0.95, 0}};
        case SymbolShape::drop:
            return {{0, -1.2},     {0.45, -0.45}, {0.72, 0.05},  {0.78, 0.45},  {0.6, 0.85},   {0.25, 1.08},
                    {-0.25, 1.08}, {-0.6, 0.85},  {-0.78, 0.45}, {-0.72, 0.05}, {-0.45, -0.45}};
        case SymbolShape::flame:
            return {{0.1, -1.2}, {0.5, -0.4},  {0.72, -0.65}, {0.92, 0.3},   {0.6, 0.95},
                    {0, 1.15},   {-0.6, 0.95}, {-0.92, 0.3},  {-0.6, -0.45}, {-0.25, -0.15}};
        case SymbolShape::volcano:
            return {{-0.45, -0.9}, {-0.15, -0.45}, {0.15, -0.45}, {0.45, -0.9}, {1.1, 0.9}, {-1.1, 0.9}};
        case SymbolShape::hexagon:
            return {{1.05, 0}, {0.52, 0.9}, {-0.52, 0.9}, {-1.05, 0}, {-0.52, -0.9}, {0.52, -0.9}};
        case SymbolShape::wedge:
            return {{0, 1}, {-0.95, -0.75}, {0.95, -0.75}};
        case SymbolShape::cross:
            return {{0, -0.45}, {0.6, -1.05}, {1.05, -0.6}, {0.45, 0},  {1.05, 0.6},   {0.6, 1.05},
                    {0, 0.45},  {-0.6, 1.05}, {-1.05, 0.6}, {-0.45, 0}, {-1.05, -0.6}, {-0.6, -1.05}};
        case SymbolShape::star:
            return star(4, 0.42);
        case SymbolShape::arrow:
            return {{0, -1}, {0.72, 0.75}, {0, 0.35}, {-0.72, 0.75}};
        case SymbolShape::dot:
        case SymbolShape::ring:
            break;
    }
    return {};
}

PixelLine placed_outline(const Symbol& symbol) {
    auto outline = symbol_outline(symbol.shape);
    const double turn_rad = symbol.turn_deg * pi / 180, reach_px = symbol.size_px / 2;
    const double right = reach_px * std::cos(turn_rad), down = reach_px * std::sin(turn_rad);
    for (auto& corner : outline) {
        corner = {symbol.at.x + right * corner.x - down * corner.y,
                  symbol.at.y + down * corner.x + right * corner.y};
    }
    return outline;
}

SourceRing source_ring(const Symbol& symbol) {
    constexpr double gap_px = 3.5, edge_px = 1.2;
    SourceRing ring;
    ring.width_px = 3.2;
    ring.radius_px = symbol.size_px / 2 + gap_px + ring.width_px / 2;
    ring.plate_radius_px = ring.radius_px + ring.width_px / 2 + edge_px;
    const double sector_rad = 2 * pi / static_cast<double>(symbol.sources.size());
    const double space_rad = symbol.sources.size() > 1 ? 0.12 : 0;
    for (std::size_t i = 0; i < symbol.sources.size(); ++i) {
        const double begin_rad = -pi / 2 + sector_rad * static_cast<double>(i);
        ring.sectors.push_back(
            {begin_rad + space_rad, begin_rad + sector_rad - space_rad, symbol.sources[i]});
    }
    return ring;
}

}  // namespace dateline
