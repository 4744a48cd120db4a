/// What a person does with mouse and keyboard, whether it comes from the screen or from a script.
#pragma once

#include "mapview/pixels.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace dateline {

/// Keys that act as keys. What is typed arrives as TextTyped, so that "+" is "+" on every keyboard.
enum class Key {
    unknown,
    tab,
    left,
    right,
    up,
    down,
    page_up,
    page_down,
    home,
    end,
    insert,
    del,
    backspace,
    space,
    enter,
    escape,
    shift,
    a,
    c,
    e,
    f,
    s,
    v,
    x,
    y,
    z,
};
inline constexpr int key_count = static_cast<int>(Key::z) + 1;

/// "Escape", "Left", "PageUp", "a", …: as scripts write it; Key::unknown for anything else.
[[nodiscard]] Key key_from(std::string_view name) noexcept;

enum class MouseButton { left, right, middle };
enum class Press { down, up };

/// Positions are device pixels from the window's top left corner.
struct PointerMoved {
    PixelPoint at;
};
struct PointerLeft {};
struct ButtonChanged {
    MouseButton button = MouseButton::left;
    Press press = Press::down;
    PixelPoint at;
};
struct WheelTurned {
    double steps = 0;  ///< away from the person counts up
    PixelPoint at;
};
struct KeyChanged {
    Key key = Key::unknown;
    Press press = Press::down;
    bool control = false;
    bool shift = false;
    bool alt = false;
};
struct TextTyped {
    char32_t character = 0;  ///< never a control character
};
struct TextPasted {
    std::u32string text;  ///< as the clipboard has it
};
struct WindowResized {
    PixelSize size;
};
struct FocusLost {};
struct CloseRequested {};

using InputEvent = std::variant<PointerMoved, PointerLeft, ButtonChanged, WheelTurned, KeyChanged, TextTyped,
                                TextPasted, WindowResized, FocusLost, CloseRequested>;

}  // namespace dateline
