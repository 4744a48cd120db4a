#include "window/opened_window.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Err.hpp>

namespace dateline {
namespace {

constexpr unsigned most_frames_per_s = 120;

/// SFML 2.5 reckons the top from the screen's width: on a wide screen the window's foot would be below it.
sf::Vector2i middle_of_screen(const sf::VideoMode& window) {
    const sf::VideoMode screen = sf::VideoMode::getDesktopMode();
    const auto beside = [](unsigned room, unsigned used) {
        return room > used ? static_cast<int>(room - used) / 2 : 0;
    };
    return {beside(screen.width, window.width), beside(screen.height, window.height)};
}

}  // namespace

std::unique_ptr<sf::RenderWindow> opened_window(const WindowOptions& options) {
    sf::err().rdbuf(nullptr);  // what goes wrong is said by what we throw
    const sf::VideoMode mode{static_cast<unsigned>(options.width_px),
                             static_cast<unsigned>(options.height_px)};
    auto window = std::make_unique<sf::RenderWindow>(mode, "Dateline");
    window->setPosition(middle_of_screen(mode));
    if (options.script.empty() && !options.bench) window->setFramerateLimit(most_frames_per_s);
    return window;
}

}  // namespace dateline
