/// The window's content as a picture file.
#pragma once

#include <filesystem>

namespace sf {
class RenderWindow;
}

namespace dateline {

/// Writes what has been drawn and not yet displayed as PNG. @throws ExportError
void save_screenshot(const sf::RenderWindow& window, const std::filesystem::path& file);

}  // namespace dateline
