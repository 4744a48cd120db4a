#include "window/script_player.hpp"

#include "base/error.hpp"

#include <fmt/core.h>

namespace dateline {
namespace {

constexpr double from_left_edge_px = 12;  // a row's middle may be covered by something of its own

}  // namespace

/// Does what a person's hands can do; leaves the rest.
class ScriptPlayer::Hands {
public:
    Hands(const ScreenLog& screen, InputQueue& queue, PixelPoint& pointer)
        : screen_{screen}, queue_{queue}, pointer_{pointer} {}

    bool operator()(const MovePointer& action) { return move(action.to); }
    bool operator()(const ClickAt& action) {
        move(action.at);
        for (int i = 0; i < action.times; ++i) click(action.button);
        return true;
    }
    bool operator()(const ClickWidget& action) {
        const ShownWidget* widget = screen_.find(action.name);
        if (widget == nullptr || !widget->visible) {
            throw InputError(fmt::format("\"{}\" is {}", action.name,
                                         widget == nullptr ? "not on the screen" : "scrolled out of sight"));
        }
        const PixelBox& box = widget->box;
        move({std::min(box.left + from_left_edge_px, box.center().x), box.center().y});
        return click(MouseButton::left);
    }
    bool operator()(const TurnWheel& action) {
        queue_.push(WheelTurned{action.steps, pointer_});
        return true;
    }
    bool operator()(const DragPointer& action) {
        move(action.from);
        if (action.shift) queue_.push(KeyChanged{Key::shift, Press::down, false, true, false});
        queue_.push(ButtonChanged{MouseButton::left, Press::down, pointer_});
        move(action.to);
        queue_.push(ButtonChanged{MouseButton::left, Press::up, pointer_});
        if (action.shift) queue_.push(KeyChanged{Key::shift, Press::up, false, false, false});
        return true;
    }
    bool operator()(const TypeText& action) {
        for (const char32_t character : action.text) queue_.push(TextTyped{character});
        return true;
    }
    bool operator()(const PressKey& action) {
        queue_.push(KeyChanged{action.key, Press::down, action.control, action.shift, action.alt});
        queue_.push(KeyChanged{action.key, Press::up, action.control, action.shift, action.alt});
        return true;
    }
    template <class Other>
    bool operator()(const Other&) {
        return false;
    }

private:
    bool move(PixelPoint to) {
        pointer_ = to;
        queue_.push(PointerMoved{to});
        return true;
    }
    bool click(MouseButton button) {
        queue_.push(ButtonChanged{button, Press::down, pointer_});
        queue_.push(ButtonChanged{button, Press::up, pointer_});
        return true;
    }

    const ScreenLog& screen_;
    InputQueue& queue_;
    PixelPoint& pointer_;
};

std::optional<ScriptAction> ScriptPlayer::play_next(const ScreenLog& screen, InputQueue& queue) {
    if (next_ == script_.lines.size()) return EndScript{};
    const ScriptLine& line = script_.lines[next_++];
    try {
        const bool done = std::visit(Hands{screen, queue, pointer_}, line.action);
        return done ? std::nullopt : std::optional{line.action};
    } catch (const InputError& error) {
        throw InputError(fmt::format("{}:{}: {}", script_.file, line.line, error.what()));
    }
}

}  // namespace dateline
