#include "window/box_mesh.hpp"

#include "window/sfml_values.hpp"
#include "window/stroke_mesh.hpp"

#include <SFML/Graphics/Vertex.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double pi = std::numbers::pi;

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

/// Adds a shape every point of which is seen from `middle`.
void add_star_shaped(std::vector<sf::Vertex>& mesh, const PixelLine& outline, PixelPoint middle,
                     Colour colour) {
    if (colour.alpha == 0) return;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        for (const PixelPoint corner : {middle, outline[i], outline[(i + 1) % outline.size()]}) {
            mesh.emplace_back(to_sf(corner), to_sf(colour));
        }
    }
}

}  // namespace

void add_rounded_box(std::vector<sf::Vertex>& mesh, const RoundedBox& box) {
    const PixelLine outline = rounded_outline(box.box, box.radius_px);
    add_star_shaped(mesh, outline, box.box.center(), box.fill);
    add_stroke(mesh, outline, LineEnds::joined, 1, box.edge.alpha > 0 ? box.edge : box.fill);
}

}  // namespace dateline
