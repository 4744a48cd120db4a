/// Our colours and points as SFML's.
#pragma once

#include "mapview/map_style.hpp"
#include "mapview/pixels.hpp"

namespace sf {
class Color;
template <typename T>
class Vector2;
}  // namespace sf

namespace dateline {

[[nodiscard]] sf::Color to_sf(Colour colour);
[[nodiscard]] sf::Vector2<float> to_sf(PixelPoint point);

}  // namespace dateline
