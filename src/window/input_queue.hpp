/// Input, handed out in portions that one frame can tell apart.
#pragma once

#include "window/input.hpp"

#include <deque>
#include <vector>

namespace dateline {

/**
 * Dear ImGui 1.86 sees only the state at the start of a frame: a key pressed and released between two frames
 * would be lost, and a click at a place the pointer only just reached would go to the widget it came from.
 * So a frame gets events only up to the first that conflicts with one it already has.
 */
class InputQueue {
public:
    void push(const InputEvent& event);
    [[nodiscard]] bool empty() const noexcept { return waiting_.empty(); }

    /// The next frame's events, in order. Consecutive moves are reduced to the last of them.
    [[nodiscard]] std::vector<InputEvent> next_frame();

private:
    std::deque<InputEvent> waiting_;
};

}  // namespace dateline
