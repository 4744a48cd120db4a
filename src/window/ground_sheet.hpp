/// A picture of the ground, and how it stands in for another view.
#pragma once

#include "mapview/map_view.hpp"
#include "picture/raster.hpp"

#include <memory>
#include <optional>

namespace sf {
class RenderTarget;
class Texture;
}  // namespace sf

namespace dateline {

/// A picture and the view that it shows. Needs a graphics context.
class GroundSheet {
public:
    GroundSheet();
    ~GroundSheet();

    void show(const Raster& picture, const MapView& view);
    void forget() noexcept { view_.reset(); }
    [[nodiscard]] bool is_blank() const noexcept { return !view_; }

    /// Whether it is just what the other view needs, but for lying elsewhere by whole pixels or less.
    [[nodiscard]] bool is_crisp_for(const MapView& other) const;
    /// Whether it reaches to every pixel of the other view's drawing, the plane around the globe included.
    [[nodiscard]] bool fills(const MapView& other) const;
    /// Whether no part of the globe that the other view shows lies beyond it.
    [[nodiscard]] bool covers(const MapView& other) const;
    /// Natural logarithm of how much it is enlarged when standing in. @pre !is_blank()
    [[nodiscard]] double enlargement(const MapView& other) const;

    /// Where it lies on another view's drawing; nothing when it is blank or bent there.
    [[nodiscard]] std::optional<PixelBox> straight_box_on(const MapView& other) const;

    /// Moved and scaled as the view asks; bent, where that has another projection. A straight one is left out
    /// where it will be `hidden`.
    void paint(sf::RenderTarget& target, const MapView& other, double scale,
               const std::optional<PixelBox>& hidden = {});

private:
    [[nodiscard]] bool same_projection(const MapView& other) const;
    [[nodiscard]] PixelBox box_on(const MapView& other) const;
    void paint_straight(sf::RenderTarget& target, const MapView& other, double scale,
                        const std::optional<PixelBox>& hidden);
    void paint_bent(sf::RenderTarget& target, const MapView& other, double scale);
    [[nodiscard]] bool serves(const MapView& other, PixelPoint pixel) const;

    std::unique_ptr<sf::Texture> texture_;
    std::optional<MapView> view_;
};

}  // namespace dateline
