#include "window/pointer_shapes.hpp"

#include <SFML/Window/Cursor.hpp>
#include <SFML/Window/Window.hpp>

#include <array>

namespace dateline {
namespace {

constexpr std::array types{sf::Cursor::Arrow, sf::Cursor::Text, sf::Cursor::Hand, sf::Cursor::SizeHorizontal};

}  // namespace

struct PointerShapes::Cursors {
    std::array<std::unique_ptr<sf::Cursor>, types.size()> loaded;
};

PointerShapes::PointerShapes() : cursors_{std::make_unique<Cursors>()} {}
PointerShapes::~PointerShapes() = default;

void PointerShapes::set(sf::Window& window, PointerShape shape) {
    if (shape == current_) return;
    current_ = shape;
    const auto index = static_cast<std::size_t>(shape);
    auto& cursor = cursors_->loaded[index];
    if (!cursor) {
        cursor = std::make_unique<sf::Cursor>();
        if (!cursor->loadFromSystem(types[index])) return;
    }
    window.setMouseCursor(*cursor);
}

}  // namespace dateline
