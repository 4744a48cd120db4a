/// A script as input.
#pragma once

#include "window/input_queue.hpp"
#include "window/screen_log.hpp"
#include "window/script.hpp"

#include <optional>

namespace dateline {

/**
 * Turns one line after another into the events that a person's hands would cause. The window asks for the
 * next line only when the one before has taken its full effect.
 */
class ScriptPlayer {
public:
    explicit ScriptPlayer(Script script) : script_{std::move(script)} {}

    /// Puts the next line's events into the queue, or returns the line when it is for the window to do: a
    /// picture, a state, a wait, another size, the end (also after the last line).
    /// @throws InputError  when a widget is not there to be clicked.
    [[nodiscard]] std::optional<ScriptAction> play_next(const ScreenLog& screen, InputQueue& queue);

private:
    class Hands;
    Script script_;
    std::size_t next_ = 0;
    PixelPoint pointer_;
};

}  // namespace dateline
