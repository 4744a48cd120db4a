#include "window/wheel_event.hpp"

#include <X11/Xlib.h>

#include <initializer_list>

namespace dateline {

void send_wheel_event(unsigned long window, int x_px, int y_px, bool steps_in) {
    static Display* const display = XOpenDisplay(nullptr);
    XEvent event{};
    auto& button = event.xbutton;
    button.window = window;
    button.root = XDefaultRootWindow(display);
    button.x = x_px;
    button.y = y_px;
    button.same_screen = True;
    button.button = steps_in ? Button4 : Button5;
    for (const int type : {ButtonPress, ButtonRelease}) {
        button.type = type;
        XSendEvent(display, window, True, type == ButtonPress ? ButtonPressMask : ButtonReleaseMask, &event);
    }
    XFlush(display);
}

}  // namespace dateline
