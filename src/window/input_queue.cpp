#include "window/input_queue.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// What one frame already has.
struct Frame {
    bool moved = false;
    bool wheel = false;
    bool text = false;
    bool buttons = false;
    std::vector<Key> keys;
};

/// Whether the event can join the frame; if so, the frame knows of it from then on.
class Admission {
public:
    explicit Admission(Frame& frame) : frame_{frame} {}

    bool operator()(const PointerMoved&) const {
        if (frame_.buttons || frame_.wheel || frame_.text || !frame_.keys.empty()) return false;
        return frame_.moved = true;
    }
    bool operator()(const ButtonChanged&) const {
        if (frame_.moved || frame_.buttons || frame_.wheel) return false;
        return frame_.buttons = true;
    }
    bool operator()(const WheelTurned&) const {
        if (frame_.moved || frame_.buttons) return false;
        return frame_.wheel = true;
    }
    bool operator()(const KeyChanged& event) const {
        const bool again = std::find(frame_.keys.begin(), frame_.keys.end(), event.key) != frame_.keys.end();
        if (again || frame_.text || frame_.buttons) return false;
        frame_.keys.push_back(event.key);
        return true;
    }
    bool operator()(const TextTyped&) const {
        if (frame_.moved || frame_.buttons || frame_.wheel) return false;
        return frame_.text = true;
    }
    template <class Other>
    bool operator()(const Other&) const {
        return true;
    }

private:
    Frame& frame_;
};

}  // namespace

void InputQueue::push(const InputEvent& event) {
    const bool follows_move = !waiting_.empty() && std::holds_alternative<PointerMoved>(waiting_.back());
    if (follows_move && std::holds_alternative<PointerMoved>(event)) {
        waiting_.back() = event;
    } else {
        waiting_.push_back(event);
    }
}

std::vector<InputEvent> InputQueue::next_frame() {
    std::vector<InputEvent> events;
    Frame frame;
    while (!waiting_.empty() && std::visit(Admission{frame}, waiting_.front())) {
        events.push_back(waiting_.front());
        waiting_.pop_front();
    }
    return events;
}

}  // namespace dateline
