#include "window/screenshot.hpp"

#include "base/error.hpp"

#include <fmt/core.h>
#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <vector>

namespace dateline {
namespace {

/// Blending leaves the framebuffer's alpha below 1, which would make the picture see-through.
sf::Image opaque(const sf::Image& image) {
    const auto size = image.getSize();
    const sf::Uint8* first = image.getPixelsPtr();
    std::vector<sf::Uint8> pixels(first, first + std::size_t{4} * size.x * size.y);
    for (std::size_t alpha = 3; alpha < pixels.size(); alpha += 4) pixels[alpha] = 255;
    sf::Image result;
    result.create(size.x, size.y, pixels.data());
    return result;
}

}  // namespace

void save_screenshot(const sf::RenderWindow& window, const std::filesystem::path& file) {
    sf::Texture texture;
    texture.create(window.getSize().x, window.getSize().y);
    texture.update(window);
    if (!opaque(texture.copyToImage()).saveToFile(file.string())) {
        throw ExportError(
            fmt::format("{}: the picture cannot be written (does the folder exist?)", file.string()));
    }
}

}  // namespace dateline
