#include "window/display.hpp"

#include "base/error.hpp"

#include <X11/Xlib.h>
#include <fmt/core.h>

#include <cstdlib>

namespace dateline {
namespace {

constexpr auto remedy = "draw the map to a file instead: dateline render FILE... -o map.png";

}  // namespace

struct DisplayConnection::Handle {
    Display* display = nullptr;
};

DisplayConnection::DisplayConnection() : handle_{std::make_unique<Handle>()} {
    const char* name = std::getenv("DISPLAY");
    if (name == nullptr || *name == '\0') {
        throw ExportError(fmt::format("no display to open a window on (DISPLAY is not set); {}", remedy));
    }
    handle_->display = XOpenDisplay(name);
    if (handle_->display == nullptr) {
        throw ExportError(fmt::format("the display '{}' cannot be opened; {}", name, remedy));
    }
}

DisplayConnection::~DisplayConnection() {
    XCloseDisplay(handle_->display);
}

}  // namespace dateline
