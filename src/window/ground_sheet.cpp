#include "window/ground_sheet.hpp"

#include "mapview/view_patches.hpp"
#include "window/sfml_values.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline {
namespace {

constexpr double same_scale = 1e-9;  // factors of scale nearer to 1 are rounding

sf::RenderStates opaque(const sf::Texture& texture) {
    sf::RenderStates states{sf::BlendNone};
    states.texture = &texture;
    return states;
}

/// What of a box is not in another one, as boxes side by side.
std::vector<PixelBox> parts_around(PixelBox hole, const PixelBox& box) {
    hole = {std::max(hole.left, box.left), std::max(hole.top, box.top), std::min(hole.right, box.right),
            std::min(hole.bottom, box.bottom)};
    if (hole.left >= hole.right || hole.top >= hole.bottom) return {box};
    std::vector<PixelBox> parts{{box.left, box.top, box.right, hole.top},
                                {box.left, hole.bottom, box.right, box.bottom},
                                {box.left, hole.top, hole.left, hole.bottom},
                                {hole.right, hole.top, box.right, hole.bottom}};
    std::erase_if(parts, [](const PixelBox& part) { return part.width() <= 0 || part.height() <= 0; });
    return parts;
}

}  // namespace

GroundSheet::GroundSheet() : texture_{std::make_unique<sf::Texture>()} {}
GroundSheet::~GroundSheet() = default;

void GroundSheet::show(const Raster& picture, const MapView& view) {
    const sf::Vector2u size{picture.width_px, picture.height_px};
    if (texture_->getSize() != size) texture_->create(size.x, size.y);
    texture_->update(picture.rgba.data());
    view_ = view;
}

bool GroundSheet::same_projection(const MapView& other) const {
    const auto &a = view_->projection, &b = other.projection;
    return a.kind() == b.kind() && a.center() == b.center() && a.parallel_spread() == b.parallel_spread();
}

/// Where the picture lies on the drawing of another view of the same projection.
PixelBox GroundSheet::box_on(const MapView& other) const {
    const auto size = view_->camera.size;
    const auto low = other.camera.to_pixel(view_->camera.to_plane({0, 0}));
    const auto high = other.camera.to_pixel(view_->camera.to_plane({size.width, size.height}));
    return {low.x, low.y, high.x, high.y};
}

bool GroundSheet::fills(const MapView& other) const {
    const auto size = other.camera.size;
    return !is_blank() && same_projection(other) &&
           box_on(other).contains(PixelBox{0, 0, size.width, size.height});
}

bool GroundSheet::covers(const MapView& other) const {
    if (is_blank()) return false;
    const auto size = other.camera.size;
    if (same_projection(other)) return fills(other);
    constexpr int steps = 8;  // along each edge
    for (int i = 0; i <= steps; ++i) {
        const double x = size.width * i / steps, y = size.height * i / steps;
        for (const PixelPoint edge : {PixelPoint{x, 0}, {x, size.height}, {0, y}, {size.width, y}})
            if (!serves(other, edge)) return false;
    }
    return true;
}

double GroundSheet::enlargement(const MapView& other) const {
    return std::log(view_->camera.meters_per_pixel / other.camera.meters_per_pixel);
}

bool GroundSheet::is_crisp_for(const MapView& other) const {
    return fills(other) && std::abs(enlargement(other)) < same_scale;
}

std::optional<PixelBox> GroundSheet::straight_box_on(const MapView& other) const {
    if (is_blank() || !same_projection(other)) return std::nullopt;
    return box_on(other);
}

void GroundSheet::paint(sf::RenderTarget& target, const MapView& other, double scale,
                        const std::optional<PixelBox>& hidden) {
    if (is_blank()) return;
    texture_->setSmooth(false);
    same_projection(other) ? paint_straight(target, other, scale, hidden) : paint_bent(target, other, scale);
}

void GroundSheet::paint_straight(sf::RenderTarget& target, const MapView& other, double scale,
                                 const std::optional<PixelBox>& hidden) {
    auto box = box_on(other);
    if (is_crisp_for(other)) {  // pixel on pixel
        const double right = std::round(box.left * scale) / scale - box.left;
        const double down = std::round(box.top * scale) / scale - box.top;
        box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
    }
    const auto size = sf::Vector2f{texture_->getSize()};
    const auto corner = [&](double x, double y) {
        const auto u = static_cast<float>((x - box.left) / box.width());
        const auto v = static_cast<float>((y - box.top) / box.height());
        return sf::Vertex{
            to_sf(PixelPoint{x * scale, y * scale}), sf::Color::White, {u * size.x, v * size.y}};
    };
    std::vector<sf::Vertex> mesh;
    for (const PixelBox& part : hidden ? parts_around(*hidden, box) : std::vector{box}) {
        const auto low = corner(part.left, part.top), right = corner(part.right, part.top),
                   down = corner(part.left, part.bottom), high = corner(part.right, part.bottom);
        mesh.insert(mesh.end(), {low, right, down, down, right, high});
    }
    target.draw(mesh.data(), mesh.size(), sf::Triangles, opaque(*texture_));
}

/// Whether the picture has something for a pixel of the other view's drawing. Beyond the globe nothing is
/// missing.
bool GroundSheet::serves(const MapView& other, PixelPoint pixel) const {
    const auto place = other.to_lat_lon(pixel);
    const auto at = place ? view_->to_pixel(*place) : std::nullopt;
    return !place ||
           (at && PixelBox{0, 0, view_->camera.size.width, view_->camera.size.height}.contains(*at));
}

void GroundSheet::paint_bent(sf::RenderTarget& target, const MapView& other, double scale) {
    std::vector<sf::Vertex> mesh;
    for (const auto& patch : patches_between(*view_, other)) {
        for (const std::size_t i : {0U, 1U, 2U, 2U, 1U, 3U}) {
            const auto [from, to] = patch[i];
            mesh.emplace_back(to_sf(PixelPoint{to.x * scale, to.y * scale}), sf::Color::White,
                              to_sf(PixelPoint{from.x * scale, from.y * scale}));
        }
    }
    target.draw(mesh.data(), mesh.size(), sf::Triangles, opaque(*texture_));
}

}  // namespace dateline
