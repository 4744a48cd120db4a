/// Actions to perform in the window, from a file.
#pragma once

#include "window/input.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

struct MovePointer {
    PixelPoint to;
};
struct ClickAt {
    PixelPoint at;
    int times = 1;
    MouseButton button = MouseButton::left;
};
struct ClickWidget {
    std::string name;
};
struct TurnWheel {
    double steps = 0;
};
struct DragPointer {
    PixelPoint from;
    PixelPoint to;
    bool shift = false;
};
struct TypeText {
    std::u32string text;
};
struct PressKey {
    Key key = Key::unknown;
    bool control = false;
    bool shift = false;
    bool alt = false;
};
struct Wait {
    double seconds = 0;
};
/// Real time, in which a person's own input is taken as well.
struct Listen {
    double seconds = 0;
};
/// Takes real input until the file is there: for whoever sends it to say that all is sent.
struct ListenUntil {
    std::filesystem::path file;
};
struct Resize {
    PixelSize size;
};
struct TakeScreenshot {
    std::filesystem::path file;
};
struct WriteState {
    std::filesystem::path file;
};
struct EndScript {};

using ScriptAction =
    std::variant<MovePointer, ClickAt, ClickWidget, TurnWheel, DragPointer, TypeText, PressKey, Wait, Listen,
                 ListenUntil, Resize, TakeScreenshot, WriteState, EndScript>;

struct ScriptLine {
    std::size_t line = 0;
    ScriptAction action;
};

struct Script {
    std::string file;
    std::vector<ScriptLine> lines;
};

/// The language is described in README.md. @throws InputError  naming the line that is wrong.
[[nodiscard]] Script script_from(std::string_view text, std::string file);
[[nodiscard]] Script read_script(const std::filesystem::path& file);

}  // namespace dateline
