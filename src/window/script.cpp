#include "window/script.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "window/script_words.hpp"

#include <fmt/core.h>

#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t longest_script_bytes = 1 << 20;

ScriptAction move(ScriptWords& words) {
    return MovePointer{words.point()};
}

ScriptAction click(ScriptWords& words) {
    if (words.next_is_quoted()) return ClickWidget{words.quoted()};
    return ClickAt{words.point(), 1};
}

ScriptAction double_click(ScriptWords& words) {
    return ClickAt{words.point(), 2};
}

ScriptAction right_click(ScriptWords& words) {
    return ClickAt{words.point(), 1, MouseButton::right};
}

ScriptAction wheel(ScriptWords& words) {
    return TurnWheel{words.number()};
}

ScriptAction drag(ScriptWords& words) {
    const PixelPoint from = words.point();
    return DragPointer{from, words.point()};
}

ScriptAction shift_drag(ScriptWords& words) {
    const PixelPoint from = words.point();
    return DragPointer{from, words.point(), true};
}

ScriptAction type(ScriptWords& words) {
    return TypeText{words.characters()};
}

bool take_prefix(std::string& name, std::string_view prefix) {
    const bool has = name.starts_with(prefix);
    if (has) name.erase(0, prefix.size());
    return has;
}

ScriptAction key(ScriptWords& words) {
    std::string name = words.word();
    PressKey pressed;
    pressed.control = take_prefix(name, "Ctrl+");
    pressed.alt = take_prefix(name, "Alt+");
    pressed.shift = take_prefix(name, "Shift+");
    pressed.key = key_from(name);
    const bool is_sign = name.size() == 1 && pressed.key == Key::unknown;
    if ((is_sign || pressed.key == Key::space) && !pressed.control && !pressed.alt)
        return TypeText{is_sign ? std::u32string{static_cast<char32_t>(name.front())} : U" "};
    if (pressed.key == Key::unknown) throw InputError(fmt::format("no key is called '{}'", name));
    return pressed;
}

ScriptAction wait(ScriptWords& words) {
    return Wait{words.number() / 1000};
}

ScriptAction listen(ScriptWords& words) {
    return Listen{words.number() / 1000};
}

ScriptAction listen_until(ScriptWords& words) {
    return ListenUntil{words.rest()};
}

ScriptAction resize(ScriptWords& words) {
    const PixelPoint size = words.point();
    return Resize{{size.x, size.y}};
}

ScriptAction screenshot(ScriptWords& words) {
    return TakeScreenshot{words.rest()};
}
ScriptAction state(ScriptWords& words) {
    return WriteState{words.rest()};
}
ScriptAction quit(ScriptWords&) {
    return EndScript{};
}

using Reader = ScriptAction (*)(ScriptWords&);

constexpr std::array<std::pair<std::string_view, Reader>, 16> actions{{
    {"move", move},
    {"click", click},
    {"double-click", double_click},
    {"right-click", right_click},
    {"wheel", wheel},
    {"drag", drag},
    {"shift-drag", shift_drag},
    {"type", type},
    {"key", key},
    {"wait", wait},
    {"listen", listen},
    {"listen-until", listen_until},
    {"resize", resize},
    {"screenshot", screenshot},
    {"state", state},
    {"quit", quit},
}};

ScriptAction action_from(std::string_view line) {
    ScriptWords words{line};
    const std::string verb = words.word();
    for (const auto& [name, reader] : actions) {
        if (name != verb) continue;
        ScriptAction action = reader(words);
        words.end();
        return action;
    }
    throw InputError(fmt::format("no action is called '{}'", verb));
}

}  // namespace

Script script_from(std::string_view text, std::string file) {
    Script script{std::move(file), {}};
    for_each_line(text, [&script](std::size_t number, std::string_view line) {
        const auto first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos || line[first] == '#') return;
        try {
            script.lines.push_back({number, action_from(line)});
        } catch (const InputError& error) {
            throw InputError(fmt::format("{}:{}: {}", script.file, number, error.what()));
        }
    });
    return script;
}

Script read_script(const std::filesystem::path& file) {
    return script_from(read_input(file.string(), longest_script_bytes), file.string());
}

}  // namespace dateline
