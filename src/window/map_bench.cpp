#include "window/map_bench.hpp"

#include "window/frame_bench.hpp"
#include "window/process_age.hpp"
#include "window/wheel_event.hpp"

#include <GL/gl.h>
#include <fmt/core.h>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Sleep.hpp>

#include <cmath>

namespace dateline {
namespace {

constexpr int frames_each = 120;
constexpr int wheel_turns = 40;
using Clock = std::chrono::steady_clock;

}  // namespace

void MapWindow::Bench::run() {
    settle();
    fmt::print("first frame      {} ms after the start of the process\n", first_frame_ms_);
    fmt::print("{}", pan().summary("pan"));
    fmt::print("{}", zoom().summary("zoom"));
    fmt::print("{}", wheel().summary("wheel to display"));
    fmt::print("memory           {:.0f} MB at most\n", peak_memory_mb());
    owner_.window_->close();
}

void MapWindow::Bench::settle() {
    while (owner_.has_work()) {
        owner_.draw_frame();
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
Clock::duration MapWindow::Bench::timed_frame(const InputEvent& input) {
    const auto begin = Clock::now();
    owner_.queue_.push(input);
    do owner_.draw_frame();
    while (!owner_.queue_.empty());
    glFinish();
    return Clock::now() - begin;
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
        const auto begin = Clock::now();
        send_wheel_event(owner_.window_->getSystemHandle(), static_cast<int>(middle.x),
                         static_cast<int>(middle.y), i / 5 % 2 == 0);
        for (owner_.collect_events(); owner_.queue_.empty(); owner_.collect_events()) owner_.rest();
        owner_.draw_frame();
        glFinish();
        times.add(Clock::now() - begin);
        settle();
    }
    return times;
}

}  // namespace dateline
