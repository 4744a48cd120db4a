/// A window on the screen.
#pragma once

#include "window/window.hpp"

#include <memory>

namespace sf {
class RenderWindow;
}

namespace dateline {

/// As large as the options say, in the middle of the screen. A person's own draws at most 120 frames a
/// second; scripts and trials draw as fast as they can. @pre there is a display
[[nodiscard]] std::unique_ptr<sf::RenderWindow> opened_window(const WindowOptions& options);

}  // namespace dateline
