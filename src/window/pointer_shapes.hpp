/// The pointers of the desktop.
#pragma once

#include "window/ui_layer.hpp"

#include <memory>

namespace sf {
class Window;
}

namespace dateline {

/// Must outlive the window: X11 ends the program when a pointer in use goes first.
class PointerShapes {
public:
    PointerShapes();
    ~PointerShapes();

    /// Does nothing when the window has this pointer already, or the desktop lacks it.
    void set(sf::Window& window, PointerShape shape);

private:
    struct Cursors;
    std::unique_ptr<Cursors> cursors_;
    PointerShape current_ = PointerShape::arrow;
};

}  // namespace dateline
