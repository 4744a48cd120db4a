#include "window/map_bench.hpp"

#include "window/frame_bench.hpp"
#include "window/process_age.hpp"
#include "window/wheel_event.hpp"

#include <GL/gl.h>
#include <fmt/core.h>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Sleep.hpp>

#include <cmath>
#include <cstdio>

namespace dateline {
namespace {

constexpr int frames_each = 120;
constexpr int wheel_turns = 40;
constexpr int time_steps = 40;

void say(const std::string& line) {
    fmt::print("{}", line);
    std::fflush(stdout);
}

}  // namespace

void MapWindow::Bench::run() {
    settle();
    say(fmt::format("first frame      {} ms after the start of the process\n", first_frame_ms_));
    say(pan().summary("pan"));
    say(zoom().summary("zoom"));
    say(wheel().summary("wheel to display"));
    say(time().summary("step of the time"));
    const MemoryUse use = memory_use();
    say(fmt::format(
        "memory           {:.0f} MB at most; {:.0f} MB at the end, {:.0f} MB of it its own alone, {:.0f} MB "
        "backed by no file\n",
        use.most_mb, use.now_mb, use.own_mb, use.written_mb));
    owner_.window_->close();
}

void MapWindow::Bench::settle() {
    while (owner_.has_work() || owner_.ground_.is_unfinished()) {
        if (owner_.has_work()) {
            owner_.draw_frame();
        } else {
            owner_.rest();
        }
        if (first_frame_ms_ == 0) {
            glFinish();
            first_frame_ms_ = static_cast<long>(process_age().count());
        }
        owner_.collect_events();
    }
}

PixelPoint MapWindow::Bench::middle_of_map() const {
    const auto center = owner_.session_.layout().map.center();
    return {center.x * owner_.options_.scale, center.y * owner_.options_.scale};
}

/// One frame, from the input that asks for it to pixels that are done.
FrameTime MapWindow::Bench::timed_frame(const InputEvent& input) {
    const FrameClock clock;
    owner_.queue_.push(input);
    do owner_.draw_frame();
    while (!owner_.queue_.empty());
    glFinish();
    return clock.passed();
}

FrameTimes MapWindow::Bench::pan() {
    FrameTimes times;
    const auto middle = middle_of_map();
    timed_frame(PointerMoved{middle});
    timed_frame(ButtonChanged{MouseButton::left, Press::down, middle});
    for (int i = 1; i <= frames_each; ++i) {  // round a circle, 8 px a frame
        const double turn = 2 * 3.14159265 * i / frames_each;
        times.add(timed_frame(
            PointerMoved{{middle.x + 150 * std::sin(turn), middle.y + 150 * (1 - std::cos(turn))}}));
    }
    timed_frame(ButtonChanged{MouseButton::left, Press::up, middle});
    settle();
    return times;
}

FrameTimes MapWindow::Bench::zoom() {
    FrameTimes times;
    for (int i = 0; i < frames_each; ++i) {  // ten steps in, ten steps out
        const double step = i / 10 % 2 == 0 ? 1 : -1;
        times.add(timed_frame(WheelTurned{step, middle_of_map()}));
    }
    settle();
    return times;
}

/// Through the display server and the window's own waiting, as a hand's turn would come.
FrameTimes MapWindow::Bench::wheel() {
    FrameTimes times;
    const auto middle = middle_of_map();
    for (int i = 0; i < wheel_turns; ++i) {
        sf::sleep(sf::milliseconds(100));
        settle();
        const FrameClock clock;
        send_wheel_event(owner_.window_->getSystemHandle(), static_cast<int>(middle.x),
                         static_cast<int>(middle.y), i / 5 % 2 == 0);
        for (owner_.collect_events(); owner_.queue_.empty(); owner_.collect_events()) owner_.rest();
        owner_.draw_frame();
        glFinish();
        times.add(clock.passed());
        settle();
    }
    return times;
}

/// The timeline's window moves on by a bar: what happened then is found anew. Without a timeline nothing
/// does.
FrameTimes MapWindow::Bench::time() {
    FrameTimes times;
    for (int i = 0; i < time_steps; ++i) times.add(timed_frame(TextTyped{U']'}));
    settle();
    return times;
}

}  // namespace dateline
