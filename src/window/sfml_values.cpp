#include "window/sfml_values.hpp"

#include <SFML/Graphics/Color.hpp>
#include <SFML/System/Vector2.hpp>

namespace dateline {

sf::Color to_sf(Colour colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

sf::Vector2f to_sf(PixelPoint point) {
    return {static_cast<float>(point.x), static_cast<float>(point.y)};
}

}  // namespace dateline
